package org.nianbao.reading.internal.page;

/** How much of a file with pages is looked at; each check refuses the file when it is exceeded. */
public interface PageLimits {
    /** Checks the number of pages. */
    void checkPages(int pages);

    /** Checks the number of drawing instructions on all pages. */
    void checkInstructions(int instructions);

    /** Checks the size of one packed part once it is unpacked. */
    void checkUnpacked(long bytes);

    /** Checks the number of visible characters on all pages. */
    void checkCharacters(int characters);
}
