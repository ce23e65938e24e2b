package org.nianbao.recognition.narrative.internal.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.narrative.internal.text.SparsePattern;

/**
 * A unit's name taken apart: the administrative chain above it and its own short name, as a supervisor lists it.
 *
 * <p>安吉县人民政府递铺街道办事处 is 递铺街道 of 安吉县; 宁海县一市镇 is 一市镇 of 宁海县. No gazetteer is used: a boundary is where both sides are well
 * formed.
 *
 * @param parent the chain above, such as 巴中市巴州区; empty when the name has none
 * @param unit the short name
 */
record AdministrativeName(String parent, String unit) {
    private static final int LONGEST_UNIT_NAME = 8;
    private static final int LONGEST_ETHNIC_UNIT_NAME = 16;
    private static final int LONGEST_DEPARTMENT = 24;
    private static final int LONGEST_PART = 16;

    private static final Pattern TOWNSHIP = Pattern.compile("(?<name>.+?)(?:街道|苏木|镇|乡|街)");
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?!(?:管理)?委员会$)(?<name>.+?)(?:管理委员会|管委会|委员会|办公室|办公厅|委|局|厅|中心|(?<!网)站|队|处|院|所|社|部|联合会|学会|协会|公司|总社|[林农牧茶渔总]场|馆|学校|中学|小学|支行|工会)|红十字会|总工会");
    /** 一四三团: a regiment of 新疆生产建设兵团, which has the duties of a town. */
    private static final Pattern REGIMENT = Pattern.compile("[〇零○一二三四五六七八九十百]{1,5}团");

    private static final Pattern IN_BRACKETS = Pattern.compile("(?<outer>[^()]+)\\((?<inner>[^()]+)\\)");

    private static final Pattern DIVISION = Pattern.compile("第[一二三四五六七八九十]{1,3}");

    private static final Pattern GOVERNMENT_OFFICE = Pattern.compile("(?<parent>.*?)(?:人民政府|政府)(?<office>办公室|办公厅)");

    /** Words that end like a district or city and are none. */
    private static final Set<String> NO_PARTS = Set.of(
            "城市", "都市", "超市", "集市", "门市", "社区", "园区", "景区", "小区", "市区", "山区", "牧区", "库区", "辖区", "校区", "县区", "片区", "地区",
            "农牧区");

    /** 我镇, 各乡镇, 全县: words for units that name none. */
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:我|本|该|各|全)(?:们|镇|乡|街|局|县|区|市|办|单位|机关|部门|委).*|(?:其他|辖区).*|.*(?:各|所有|全体)[乡镇街].*|乡镇|县乡|街道|村镇|党政办公室|综合办公室|办公室");

    /** What a hijacked mirror writes in place of the county. */
    private static final SparsePattern SPAM = SparsePattern.compile("博彩|官网|娱乐|游戏|彩票|赌|棋牌|下注|老虎机");

    private static final SparsePattern INNER_LEVEL = SparsePattern.compile("[省市县区旗]");

    /** 赣县区, 沙县区: a county of one character kept its whole name when it became a district. */
    private static final Pattern FORMER_COUNTY = Pattern.compile("[^省市县区旗]县");

    /** 红旗区: a banner's name has two characters at least, so that 红旗 is none. */
    private static final Set<String> NAMES_LIKE_LEVELS = Set.of("红旗");

    private static final Set<String> ONE_CHARACTER_DISTRICTS =
            Set.of("市中", "市南", "市北", "沙市", "新市", "津市", "城", "郊", "矿", "东", "西", "南", "北", "中");

    AdministrativeName {
        Objects.requireNonNull(parent);
        Objects.requireNonNull(unit);
    }

    /** The parts of a full name; empty when it is no unit's name. */
    static Optional<AdministrativeName> of(String fullName) {
        if (isTownInBrackets(fullName)) {
            return Optional.empty();
        }
        String name = bare(fullName);
        if (name.length() < 2
                || SPAM.matcher(name).find()
                || PRONOUN.matcher(name).matches()
                || !name.codePoints().allMatch(Character::isIdeographic)) {
            return Optional.empty();
        }
        var office = GOVERNMENT_OFFICE.matcher(name);
        if (office.matches()) {
            return isChain(office.group("parent"))
                    ? Optional.of(new AdministrativeName(office.group("parent"), "政府" + office.group("office")))
                    : Optional.empty();
        }
        Optional<AdministrativeName> seated = seatedBelowAGovernment(name);
        if (seated.isPresent()) {
            return seated;
        }
        return split(name, 2).or(() -> split(name, 1));
    }

    /** 云岭县(柳溪镇): whether the county speaks or the town is not clear. */
    private static boolean isTownInBrackets(String fullName) {
        Matcher bracketed = IN_BRACKETS.matcher(fullName);
        return bracketed.matches()
                && TOWNSHIP.matcher(bare(bracketed.group("inner"))).matches()
                && isChain(bracketed.group("outer"));
    }

    /** Whether a text is a chain of provinces, cities, counties and zones, or empty. */
    static boolean isChain(String text) {
        return text.isEmpty() || chain(text, 0, 0);
    }

    /** The name without the words for its government, remarks in brackets, and foreign letters before it. */
    private static String bare(String fullName) {
        return fullName.replaceFirst("\\([^()]*\\)$", "")
                .replaceFirst("^.*[A-Za-z0-9.\\-：:|]", "")
                .replaceFirst("^国家税务总局", "")
                .replaceFirst("^(?:中共|中国共产党)(?<place>.+)委员会、?(?=\\k<place>)", "")
                .replaceFirst("(?<=[镇乡道])(?:人民)?(?:政府)?(?:党政(?:综合)?|综合)办(?:公室)?$|(?<=[镇乡])(?:人民)?政府办(?:公室)?$", "")
                .replaceFirst("行政公署$", "")
                .replaceFirst("(?<=[镇乡道])(?:党工委|党委)$", "")
                .replaceFirst("(?:人民政府|政府)$", "")
                .replaceFirst("街道(?:办事处|办公室|办)$", "街道")
                .replaceFirst("(?<=[镇乡])人民$", "")
                .replaceFirst("办事处$", "");
    }

    /** 安吉县人民政府递铺街道: what stands before 人民政府 is the chain. */
    private static Optional<AdministrativeName> seatedBelowAGovernment(String name) {
        int government = name.indexOf("人民政府");
        if (government <= 0) {
            return Optional.empty();
        }
        String parent = name.substring(0, government);
        String unit = name.substring(government + "人民政府".length());
        return isChain(parent) && isUnit(unit, 1)
                ? Optional.of(new AdministrativeName(parent, unit))
                : Optional.empty();
    }

    /** The longest chain before a well-formed unit wins: 枣庄市市中区 before 齐村镇. */
    private static Optional<AdministrativeName> split(String name, int shortestOwnName) {
        for (int boundary = name.length() - 2; boundary >= 0; boundary--) {
            String parent = name.substring(0, boundary);
            String unit = name.substring(boundary);
            if (isUnit(unit, shortestOwnName) && isChain(parent)) {
                return Optional.of(new AdministrativeName(parent, unit));
            }
        }
        return name.matches("[县区市省](?!场|政|区|域|容|直|管|委|级|属).+")
                ? split(name.substring(1), shortestOwnName).filter(found -> found.parent.isEmpty())
                : Optional.empty();
    }

    private static boolean isUnit(String text, int shortestOwnName) {
        var township = TOWNSHIP.matcher(text);
        if (township.matches()) {
            String own = township.group("name");
            int longest = text.matches(".*[族]乡|.*苏木") ? LONGEST_ETHNIC_UNIT_NAME : LONGEST_UNIT_NAME;
            return own.length() >= shortestOwnName && own.length() <= longest && !startsWithChain(text);
        }
        var department = DEPARTMENT.matcher(text);
        if (department.matches()) {
            return text.length() <= LONGEST_DEPARTMENT
                    && !startsWithChain(text)
                    && !text.matches("[县区市](?!场|政|区|域|容|监|委|级|属|城|划).*")
                    && !text.matches("委(?!员).*");
        }
        return REGIMENT.matcher(text).matches() || isPart(text, 0) > 0;
    }

    /** Whether a would-be own name still begins with a city or county: 桐乡市乌镇 is no unit's own name. */
    private static boolean startsWithChain(String text) {
        for (int end = 3; end < text.length() - 1; end++) {
            if ("县旗市区".indexOf(text.charAt(end - 1)) >= 0
                    && isPart(text.substring(0, end), 0) > 0
                    && (TOWNSHIP.matcher(text.substring(end)).matches()
                            || DEPARTMENT.matcher(text.substring(end)).matches())) {
                return true;
            }
        }
        return false;
    }

    private static boolean chain(String text, int from, int level) {
        if (from == text.length()) {
            return true;
        }
        int longest = Math.min(text.length(), from + LONGEST_PART);
        for (int end = from + 2; end <= longest; end++) {
            int partLevel = isPart(text.substring(from, end), level);
            if (partLevel > level && chain(text, end, partLevel)) {
                return true;
            }
        }
        return false;
    }

    /** The level of a part of a chain above the given one: 1 province, 2 city, 3 county, 4 zone; 0 when it is none. */
    private static int isPart(String text, int above) {
        if (text.length() < 2 || NO_PARTS.contains(text) && !text.equals("地区")) {
            return 0;
        }
        List<Suffix> suffixes = Suffix.of(text);
        for (Suffix suffix : suffixes) {
            String own = text.substring(0, text.length() - suffix.word.length());
            if (suffix.level > above && wellNamed(own, suffix)) {
                return suffix.level;
            }
        }
        return 0;
    }

    private static boolean wellNamed(String own, Suffix suffix) {
        if (own.isEmpty() || NO_PARTS.contains(own + suffix.word)) {
            return false;
        }
        if (suffix.word.equals("师")) {
            return DIVISION.matcher(own).matches();
        }
        if (ONE_CHARACTER_DISTRICTS.contains(own)) {
            return suffix.word.equals("区") || suffix.word.equals("市") && own.equals("津市") || own.length() == 1;
        }
        if (suffix.word.equals("旗") && own.length() < 2) {
            return false;
        }
        return !INNER_LEVEL.matcher(own).find()
                || NAMES_LIKE_LEVELS.contains(own)
                || suffix.word.equals("区") && FORMER_COUNTY.matcher(own).matches();
    }

    private record Suffix(String word, int level) {
        private static final List<Suffix> ALL = List.of(
                new Suffix("特别行政区", 1),
                new Suffix("自治区", 1),
                new Suffix("省", 1),
                new Suffix("建设兵团", 1),
                new Suffix("师", 2),
                new Suffix("自治州", 2),
                new Suffix("地区", 2),
                new Suffix("盟", 2),
                new Suffix("市", 2),
                new Suffix("自治县", 3),
                new Suffix("自治旗", 3),
                new Suffix("县", 3),
                new Suffix("旗", 3),
                new Suffix("市", 3),
                new Suffix("开发区", 4),
                new Suffix("示范区", 4),
                new Suffix("管理区", 4),
                new Suffix("园区", 4),
                new Suffix("新区", 4),
                new Suffix("景区", 4),
                new Suffix("度假区", 4),
                new Suffix("经济区", 4),
                new Suffix("高新区", 4),
                new Suffix("区", 3));

        /** The endings that fit a text, the special ones first. */
        static List<Suffix> of(String text) {
            List<Suffix> fitting = new ArrayList<>();
            for (Suffix suffix : ALL) {
                if (text.endsWith(suffix.word) && text.length() > suffix.word.length()) {
                    fitting.add(suffix);
                }
            }
            return fitting;
        }
    }
}
