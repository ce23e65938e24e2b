package org.nianbao.recognition.narrative.internal.facts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.narrative.internal.text.Masking;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/**
 * The unit whose report it is, as far as it is known: tells its own doings from those of its superiors, its villages
 * and its neighbours.
 *
 * <p>A clause is about others when it begins with them. Others that are only named on the way (按照县政府要求, 在全市率先) are no
 * subject, and neither is a superior's web site that the unit publishes on (通过县政府网站).
 */
public final class ReportingUnit {
    private static final String LEVELS = "国省市州县区旗盟";
    private static final String ZONE = ".*(?:开发区|新区|园区|示范区|管理区|度假区|经济区|高新区|管委会|管理委员会)";
    private static final String LOWER_UNITS = "镇|乡|苏木|街|局|办|委|所|站|院|处|队|社|会|厅|中心|机关|单位|部门|管委会";

    /** Words before the subject of a clause. */
    private static final Pattern LEAD_IN =
            Pattern.compile("^(?:(?:截[至止]到?)?(?:20\\d\\d年度?|今年|本年度?|全年|年内|去年|上年度?|年底|\\d+月底?|\\d+日|\\d+-)"
                    + "|截[至止]到?目前|目前|一年来|一年以来|据统计|经统计|其中|同时|此外|另外|另|[一二三四五六]是|\\([一二三四五六\\d]+\\)|[：、“\\["
                    + Masking.BLANK + "])+");

    /** With these a clause names its means, its place or its reason, not its subject. */
    private static final String PREPOSITIONS =
            "通过|利用|依托|借助|运用|按照?|根据|依照|依据|遵照|围绕|结合|落实|贯彻|配合|协助|参加|收到|[经由在向以对与和及从自于为被受把将接]";

    private static final SparsePattern CHANNEL = SparsePattern.compile("网|平台|专栏|栏目|公众号|客户端|微博|专区|公示栏|公开栏|目录");

    private static final Pattern SEVERAL_OTHERS =
            Pattern.compile("^(?:全[市县区州]?各|各)(?:级|村|社区|居|行政村|站所|科室|股室|处室|部门|单位|乡|镇|街道|县|区|市|学校|医院|成员|有关|相关)"
                    + "|^(?:其他|其它|兄弟|周边|相邻|邻近)(?:单位|部门|乡|镇|街道|县|区|市|局)"
                    + "|^(?:辖区|园区|所辖|下辖|辖内|下属|所属)(?!内|实际)");

    /** 县直各部门, 区级各单位. */
    private static final Pattern THEIR_PARTS = Pattern.compile("^[省市县区州旗](?:直|级|属)?(?:各|有关|相关)(?:部门|单位|乡|镇|街道|级)");

    /** 镇村两级共公开. */
    private static final Pattern SEVERAL_LEVELS = Pattern.compile("^(?:[县区市镇乡街][、和]?){1,2}[村居社区、和]{1,4}[两二三]级");

    private static final Pattern HELPERS =
            Pattern.compile("^(?:各(?:级|村|社区|居|行政村|站所|科室|股室|处室|部门|单位|学校|医院|成员|有关|相关)|辖区|园区|所辖|下辖|辖内|下属|所属)");

    /** Another unit at the head of a clause: 黄泥镇…, or 清源县 before a verb, for 区 and 市 end other words as well. */
    private static final Pattern NEIGHBOUR = Pattern.compile(
            "^(?<name>(?![我本该各全乡县区市省]|公开|发布|公布|公示|主动|更新|推送|涉及|完善|加强|推进|及时|全面)\\p{IsHan}{1,5}(?<!城|乡|集|村)(?:镇|乡|街道|苏木)"
                    + "|(?![我本该各全]|" + PREPOSITIONS + ")\\p{IsHan}{2,4}(?:县|旗|(?<![社小专辖园景库片]|开发)区|(?<![城超])市)"
                    + "(?=20\\d\\d年|全年|共|累计|主动|公开|发布|收到|受理|接到|接收|办理|发生|因|被|未|无|没有|$))");

    /** 指导18家医疗机构公开信息2600条. */
    private static final SparsePattern MADE_OTHERS_DO =
            SparsePattern.compile("(?:指导|督促|推动|组织|引导|要求|协助|帮助|监督|支持|带动|敦促|推进)[\\p{IsHan}\\d()、]{0,12}?"
                    + "(?:各|全[县市区镇乡]|机构|单位|部门|学校|企业|村|社区|站所|乡镇|街道|科室)[\\p{IsHan}、()]{0,12}?(?:公开|发布|公示)");

    /** How much of an endless sentence is looked at. */
    private static final int LONGEST_BEFORE = 400;

    /** 全镇各村公开信息1260条. */
    private static final SparsePattern BELOW =
            SparsePattern.compile("(?:辖区内?|所辖|下辖|下属|所属|各|\\d+个)(?:行政)?(?:村|社区|学校|中小学|企业|医院|医疗机构)(?!公示栏|公开栏|宣传栏)");

    private static final String BEFORE_SUBJECT = "中时后上下里内年日，、" + Masking.BLANK;

    private static final String CLAUSE_BREAKS = "，；：。";

    private final Optional<String> name;
    private final Pattern own;
    private final Pattern ownShare;
    private final Pattern ownNone;
    private final Pattern superior;

    /** What is known of clauses already, for every number of a long sentence asks again about those before it. */
    private final Map<String, Subject> subjectsOfClausesBefore = new ConcurrentHashMap<>();

    private ReportingUnit(Optional<String> name, Optional<String> parent, String ownLevels) {
        this.name = name;
        String levels =
                ownLevels.isEmpty() ? "" : "|[我本全][" + ownLevels + "]|(?<!全|我|本)[" + ownLevels + "](?:委|政府|人民政府|管委会|级)";
        String ownWords = "[我本](?:" + LOWER_UNITS + ")|全(?:镇|乡|街道)"
                + "|(?<![\\p{IsHan}])(?:镇|乡|街道|办事处|局|委|管委会)(?:党委|党工委|党组|政府|人民政府|机关|领导|主要|政务|党政|级|办公室|办事处|本级|共|累计|主动|公开|发布|收到|网站)"
                + (name.isPresent() ? "|" + forms(name.get(), parent) : "") + levels;
        this.own = Pattern.compile(ownWords);
        this.ownShare = Pattern.compile(
                "[，；、(]*(?:其中)?[，：、]?(?:涉及|属于|来自|属)?(?:" + ownWords + ")(?:的|共|为|有|仅|是|收到|受理|接到|发生|主动公开|公开|发布|占)*");
        this.ownNone = Pattern.compile("(?<=[，；])(?:其中|而|但|涉及)?(?:" + ownWords
                + ")(?:均|暂|也|尚|则)*(?:为零|为0|没有|不涉及|未收到|未接到|未受理|未发生|未涉及|无)(?:此类|相关|有关|过)*(?:申请|案件|情况|事项|件)?(?=[，；]|$)");
        String above = LEVELS.replaceAll(ownLevels.isEmpty() ? "(?!)" : "[" + ownLevels + "]", "");
        this.superior = Pattern.compile("^(?:(?:全|我|本)?[" + above + "](?![场民容域划块城有土防庆内外时力]|政(?!府|务|协))"
                + "|上级|上一级"
                + "|(?:(?!" + PREPOSITIONS + "|[镇乡局办委])\\p{IsHan}){2,5}(?:省|市|自治州|县|区|旗)(?:人民政府|政府|委|各|级|直|融媒体|门户网站))");
    }

    /**
     * The unit of a report.
     *
     * @param name its short name, if it is known
     * @param parent the chain above it, if it is known
     */
    public static ReportingUnit of(Optional<String> name, Optional<String> parent) {
        return new ReportingUnit(
                name, parent, name.map(unit -> levels(unit, parent)).orElse(""));
    }

    /** The levels of government that are the unit itself: 县 for a county and its government's office, 区 for a zone. */
    private static String levels(String unit, Optional<String> parent) {
        if (unit.matches(ZONE)) {
            return "区";
        }
        if (unit.startsWith("政府办公")) {
            return parent.map(chain -> chain.substring(chain.length() - 1)).orElse("县市区旗州");
        }
        String last = unit.substring(unit.length() - 1);
        return "县市区旗州盟省".contains(last) ? last : "";
    }

    /** How a text may name the unit: 石桥街道 also as 石桥街道办; 市场监督管理局 also as 市场监管局. */
    private static String forms(String unit, Optional<String> parent) {
        String level = parent.map(chain -> chain.substring(chain.length() - 1)).orElse("[市县区]");
        String name = "(?:" + level + ")?" + Pattern.quote(unit);
        if (!unit.endsWith("局") || unit.length() < 4) {
            return name;
        }
        StringBuilder abbreviated = new StringBuilder("(?<!\\p{IsHan})(?:" + level + ")?");
        for (int i = 0; i < unit.length() - 1; i++) {
            abbreviated.append(unit.charAt(i)).append(i == 0 ? "" : "?+");
        }
        return name + "|" + abbreviated + "局|(?<!\\p{IsHan})" + level + "局";
    }

    /**
     * Whose doing a number counts.
     *
     * @param before the sentence up to the number, titles of papers blanked
     */
    Subject subjectOf(String before) {
        String rest = before.substring(Math.max(0, before.length() - LONGEST_BEFORE));
        boolean inherited = false;
        while (true) {
            int start = lastBreak(rest);
            String clause = rest.substring(start);
            Subject subject = inherited
                    ? subjectsOfClausesBefore.computeIfAbsent(clause, words -> subjectOfClause(words, true))
                    : subjectOfClause(clause, false);
            if (subject != Subject.UNSAID) {
                return inherited && subject == Subject.OTHERS ? Subject.PERHAPS_OTHERS : subject;
            }
            if (start == 0) {
                return Subject.UNSAID;
            }
            inherited = true;
            rest = rest.substring(0, start - 1);
        }
    }

    private Subject subjectOfClause(String words, boolean inherited) {
        String clause = LEAD_IN.matcher(words).replaceFirst("");
        if (!inherited && MADE_OTHERS_DO.matcher(clause).find()) {
            return Subject.PERHAPS_OTHERS;
        }
        // 各站所密切配合，全年主动公开…: those who helped do not go on as the subject.
        Subject head = inherited && HELPERS.matcher(clause).find() ? Subject.UNSAID : headOf(clause);
        boolean itself = namesItself(clause, head);
        return itself && BELOW.matcher(clause).find() ? Subject.PERHAPS_OTHERS : itself ? Subject.OWN : head;
    }

    /** Whether the words before a number only say that it is the unit's part of the number before it: 其中我镇52条. */
    boolean isOwnShare(String lead) {
        return ownShare.matcher(lead).matches();
    }

    /** The words that say, after what others did, that the unit did none of it: 全县收到申请136件，我镇无. */
    Optional<MatchResult> ownNone(String text, int from) {
        Matcher matcher = ownNone.matcher(text).useTransparentBounds(true).region(from, text.length());
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** 县政务公开办抽查我局信息40条 is the superior's doing, 县政府网站公布我镇信息153条 and 全县考核中我镇公开 the unit's. */
    private boolean namesItself(String clause, Subject head) {
        Matcher words = own.matcher(clause);
        while (words.find()) {
            if (head != Subject.OTHERS
                    || words.start() == 0
                    || BEFORE_SUBJECT.indexOf(clause.charAt(words.start() - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Subject headOf(String clause) {
        if (SEVERAL_OTHERS.matcher(clause).find()) {
            return Subject.OTHERS;
        }
        if (superior.matcher(clause).find()) {
            if (THEIR_PARTS.matcher(clause).find()) {
                return Subject.OTHERS;
            }
            return CHANNEL.matcher(clause).find() && !clause.startsWith("全") ? Subject.PERHAPS_OTHERS : Subject.OTHERS;
        }
        if (SEVERAL_LEVELS.matcher(clause).find()) {
            return Subject.PERHAPS_OTHERS;
        }
        Matcher neighbour = NEIGHBOUR.matcher(clause);
        return neighbour.find()
                        && name.filter(unit -> !isShortFor(neighbour.group("name"), unit))
                                .isPresent()
                ? Subject.PERHAPS_OTHERS
                : Subject.UNSAID;
    }

    /** 广外街道 is 广安门外街道. */
    private static boolean isShortFor(String words, String unit) {
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            at = unit.indexOf(words.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the last clause of a text begins. */
    private static int lastBreak(String text) {
        int start = text.length();
        while (start > 0 && CLAUSE_BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
