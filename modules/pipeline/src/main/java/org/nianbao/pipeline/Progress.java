package org.nianbao.pipeline;

/** Hears how far a long piece of work is, and may stop it. Called from one thread at a time. */
public interface Progress {
    /**
     * Work on something is done.
     *
     * @param done how many things are done, from 1
     * @param total how many there are
     * @param name what was just done, such as a file's name
     */
    void advanced(int done, int total, String name);

    /** Whether the work should stop at the next point where nothing is half done. */
    default boolean cancelled() {
        return false;
    }

    /** Hears nothing and never stops the work. */
    static Progress silent() {
        return (done, total, name) -> {};
    }
}
