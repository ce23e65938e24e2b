package org.nianbao.recognition.tables.internal.labels;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.tables.internal.cells.LabelText;

/**
 * An official row of a form's table, as its label can be met.
 *
 * @param rowKey the key of its indicators; for a group's heading the key of nothing
 * @param official the official label
 * @param spellings the label without its number, normalised, in the ways it is written; the full one first
 * @param ordinal its number, normalised, such as 1 or 七; may be empty
 * @param group the labels of the groups around it, normalised and joined
 * @param isHeading whether it is a group's heading that has no numbers of its own in the form
 */
public record RowLabel(
        String rowKey, String official, List<String> spellings, String ordinal, String group, boolean isHeading) {
    /** The fit of a label of which one character in four is misread. */
    private static final double MISREAD = 0.75;

    private static final Pattern NUMBERED =
            Pattern.compile("^(?<ordinal>[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d+\\.)?(?<name>.+)$");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    public RowLabel {
        Objects.requireNonNull(rowKey);
        Objects.requireNonNull(official);
        spellings = List.copyOf(spellings);
        Objects.requireNonNull(ordinal);
        Objects.requireNonNull(group);
    }

    /** A row by its official label and those of its groups. */
    static RowLabel of(
            String rowKey, String official, List<String> groups, List<String> otherSpellings, boolean heading) {
        Matcher matcher = NUMBERED.matcher(Normalizer.normalize(official, Normalizer.Form.NFKC));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(official);
        }
        String name = matcher.group("name");
        List<String> spellings = new ArrayList<>();
        spellings.add(LabelText.normalise(name));
        String withoutBrackets = LabelText.normalise(BRACKETED.matcher(name).replaceAll(""));
        if (!spellings.contains(withoutBrackets)) {
            spellings.add(withoutBrackets);
        }
        spellings.addAll(otherSpellings);
        String ordinal = matcher.group("ordinal");
        return new RowLabel(
                rowKey,
                official,
                spellings,
                ordinal == null ? "" : LabelText.normalise(ordinal),
                LabelText.normalise(String.join("", groups)),
                heading);
    }

    /** Whether a normalised text is this label, perhaps with pieces of its groups' labels. */
    public boolean isLiterally(String text) {
        return LabelFit.exact(this, text) >= EntryFit.LITERAL;
    }

    /** Whether a normalised text is this label but for a few characters that were misread. */
    public boolean isNearly(String text) {
        return LabelFit.near(this, text) >= MISREAD;
    }

    /** The full spelling. */
    String name() {
        return spellings.get(0);
    }
}
