package org.nianbao.samples.report;

/** How a clerk types brackets, colons and commas in the labels of the form. */
public enum Punctuation {
    /** As the official notice prints them: （一）予以公开. */
    FULL_WIDTH,
    /** As the catalogue and many web pages have them: (一)予以公开. */
    HALF_WIDTH;

    /** The text with this punctuation; the text is given with half-width brackets, colons and commas. */
    public String of(String text) {
        return switch (this) {
            case FULL_WIDTH ->
                text.replace('(', '（').replace(')', '）').replace(',', '，').replace(':', '：');
            case HALF_WIDTH -> text;
        };
    }
}
