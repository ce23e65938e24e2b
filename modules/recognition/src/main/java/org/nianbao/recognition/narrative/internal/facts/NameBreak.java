package org.nianbao.recognition.narrative.internal.facts;

/** Where a name within running words begins: after the last comma, colon, or bracket or quotation mark left open. */
final class NameBreak {
    private static final String BREAKS = "，；。：、";

    private NameBreak() {}

    /**
     * The position after the last break.
     *
     * @param text the words
     * @param alsoAtPauses whether 、 breaks as well
     */
    static int last(String text, boolean alsoAtPauses) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            boolean breaks = BREAKS.indexOf(c) >= 0 && (alsoAtPauses || c != '、')
                    || c == '(' && text.indexOf(')', i) < 0
                    || c == '“' && text.indexOf('”', i) < 0;
            if (breaks) {
                return i + 1;
            }
        }
        return 0;
    }
}
