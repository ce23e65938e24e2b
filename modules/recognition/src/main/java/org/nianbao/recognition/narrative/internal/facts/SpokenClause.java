package org.nianbao.recognition.narrative.internal.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;

/**
 * The words of one clause, told by a narrow grammar to be about one number of table two: 办理行政许可办件量#, 制发规章#, 废止#.
 *
 * <p>The number is that sign, so that nothing but words whose meaning is known can stand around it.
 *
 * @param row the row that the clause names or goes on with
 * @param column the row's column by the last part of its code
 * @param ownVerb whether the clause says what was done; 行政处罚13件 leaves it to the words before
 * @param carriesOn whether the verb came before the name, so that the next name is its object as well: 制发规章0件、规范性文件2件
 */
record SpokenClause(SpokenRow row, String column, boolean ownVerb, boolean carriesOn) {
    private static final String LEAD =
            "(?:第二十条|第?\\([一五六八九]\\)项(?:信息)?|\\(?[一二三四五六\\d]{1,2}[).]|20\\d\\d年度?|本年度?|今年|当年|全年|年内"
                    + "|我[镇乡局街区县市办委院]|我街道|本[镇乡局街区县市办委院]|本(?:机关|单位|街道)|全年累计|本年度?累计|依法|共|：|，)*+";
    private static final String COUNTED = "(?:总?件数|总?数量?|量|总量)?(?:共计?|为|有|：|是)?#";
    private static final String ISSUED = "(?:新?制发|新?制定|制订|新?制作|出台|印发)(?:了|的)?";
    private static final String REPEALED = "废止(?:了|的)?";
    private static final String IN_FORCE = "现行有效的?";
    private static final String NEWLY_PUBLISHED = "新公开的?";
    private static final String PUBLISHED_TOTAL = "对外公开的?";
    private static final String UNTIL_YEAR_END = "(?:截[至止]到?(?:20\\d\\d年|本年|今年)?(?:年底|12月31日|12月底|底))?+";

    private static final String DECIDED = "(?:办理|办结|作出|做出|处理|实施|完成)(?:了|的|各类)?";
    private static final String DECISIONS = "(?:本年度?)?(?:处理决定|决定|办件|案件)?";

    /** How a form's column of documents is said. */
    private record Deed(String words, String column) {}

    SpokenClause {
        Objects.requireNonNull(row);
        Objects.requireNonNull(column);
    }

    /**
     * What a clause says, if every word of it is known.
     *
     * @param words the clause, {@code #} for its only number
     * @param before what the clause right before it in the sentence says
     */
    static Optional<SpokenClause> of(
            String words, NumberPhrase number, FormGeneration form, Optional<SpokenClause> before) {
        for (SpokenRow row : SpokenRow.values()) {
            Optional<SpokenClause> said = switch (row) {
                case REGULATIONS, NORMATIVE_DOCUMENTS -> document(words, row, form, before);
                case LICENSING, PENALTIES, COMPULSION, OTHER_SERVICES -> decision(words, row);
                case FEES -> fee(words);
                case PROCUREMENT -> procurement(words, number, before);
            };
            if (said.isPresent()) {
                return said.filter(clause -> row.fits(number, clause.column));
            }
        }
        return Optional.empty();
    }

    private static Optional<SpokenClause> document(
            String words, SpokenRow row, FormGeneration form, Optional<SpokenClause> before) {
        List<Deed> deeds = form == FormGeneration.FORM_2019
                ? List.of(
                        new Deed(ISSUED, "produced"),
                        new Deed(NEWLY_PUBLISHED, "newlyPublished"),
                        new Deed(PUBLISHED_TOTAL, "publishedTotal"))
                : List.of(new Deed(ISSUED, "issued"), new Deed(REPEALED, "repealed"), new Deed(IN_FORCE, "inForce"));
        for (Deed deed : deeds) {
            String lead = deed.words.equals(IN_FORCE) ? LEAD + UNTIL_YEAR_END + LEAD : LEAD;
            if (matches(words, lead + deed.words + row.words() + COUNTED)) {
                return Optional.of(new SpokenClause(row, deed.column, true, true));
            }
            if (matches(words, lead + row.words() + "(?:本年度?)?" + deed.words + COUNTED)) {
                return Optional.of(new SpokenClause(row, deed.column, true, false));
            }
            // 制发规章0件、废止0件: the row goes on.
            if (before.filter(clause -> clause.row == row).isPresent()
                    && matches(words, "(?:本年度?)?" + deed.words + COUNTED)) {
                return Optional.of(new SpokenClause(row, deed.column, true, false));
            }
        }
        return before.filter(clause -> clause.carriesOn && clause.row != row)
                .filter(clause -> matches(words, row.words() + COUNTED))
                .map(clause -> new SpokenClause(row, clause.column, false, true));
    }

    private static Optional<SpokenClause> decision(String words, SpokenRow row) {
        String things = row == SpokenRow.OTHER_SERVICES ? "" : "(?:事项)?";
        boolean verb = matches(words, LEAD + DECIDED + row.words() + things + DECISIONS + COUNTED);
        return verb || matches(words, LEAD + row.words() + DECISIONS + COUNTED)
                ? Optional.of(new SpokenClause(row, "decisions", verb, false))
                : Optional.empty();
    }

    private static Optional<SpokenClause> fee(String words) {
        String collected = SpokenRow.FEES.words() + "(?:本年度?)?(?:收费)?(?:收入|总?金额|总额)?(?:共计?|为|有|：|是)?#";
        boolean verb = matches(words, LEAD + "(?:收取|征收|收缴|取得)(?:了|的)?" + collected);
        return verb || matches(words, LEAD + collected)
                ? Optional.of(new SpokenClause(SpokenRow.FEES, "amount", verb, false))
                : Optional.empty();
    }

    private static Optional<SpokenClause> procurement(
            String words, NumberPhrase number, Optional<SpokenClause> before) {
        SpokenRow row = SpokenRow.PROCUREMENT;
        boolean goesOn = before.filter(clause -> clause.row == row).isPresent();
        String amount = "(?:采购)?总?金额(?:共计?|为|：|是)?#";
        if (matches(words, LEAD + row.words() + amount) || goesOn && matches(words, amount)) {
            return Optional.of(new SpokenClause(row, "amount", goesOn, false));
        }
        String projects = row.words() + "(?:项目)?" + COUNTED;
        boolean verb = matches(words, LEAD + "(?:实施|完成|开展|组织)" + projects);
        return !SpokenRow.isMoney(number) && (verb || matches(words, LEAD + projects))
                ? Optional.of(new SpokenClause(row, "projects", verb, false))
                : Optional.empty();
    }

    private static boolean matches(String words, String regex) {
        return Pattern.matches(regex, words);
    }

    /** The code of the number that the clause states. */
    String code() {
        return row.rowKey() + "." + column;
    }
}
