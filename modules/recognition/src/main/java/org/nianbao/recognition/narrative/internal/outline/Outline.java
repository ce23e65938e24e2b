package org.nianbao.recognition.narrative.internal.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.SectionText;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;
import org.nianbao.recognition.narrative.internal.text.DatePhrase;
import org.nianbao.recognition.narrative.internal.text.Passage;
import org.nianbao.recognition.narrative.internal.text.Sentence;

/** The running text of a report, put in order: its titles, its sections, and the body without page furniture. */
public final class Outline {
    static final List<String> OFFICIAL_TITLES =
            List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");

    /** Below this a line without a full stop is a line of its own rather than one cut by a page's edge. */
    private static final int SHORTEST_TORN_LINE = 18;

    /** Text without any full stop is no torn paragraph beyond this. */
    private static final int LONGEST_PARAGRAPH = 4000;

    /** More than the longest name and the longest date together. */
    private static final int LONGEST_SIGNATURE = 80;

    private static final String SENTENCE_ENDS = "。！？；：;…";
    private static final String CLOSING_MARKS = "\"”』」)]";
    private static final String OPEN_ENDS = "，、(“《";
    private static final Pattern COUNT_FIRST = Pattern.compile("^\\d+(?:余|多)?(?:条|件|篇|项|份|次|个|元)(?!例).*");
    private static final Pattern OWN_LINE = Pattern.compile(
            "^(?:\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,2}[、.]|\\d{1,2}[、.](?!\\d)|第[一二三四五六七八九十]{1,3}[条章节、]).*");
    private static final Pattern SUB_HEADING = Pattern.compile(
            "^(?<bracket>\\([一二三四五六七八九十\\d]{1,3}\\)[、.]?)?(?<ordinal>[一二三四五六七八九十]{1,2}[、.]|[一二三四五六七八九十]是|\\d{1,2}[、.](?!\\d))?"
                    + "(?<words>[^。：；，]{2,28})(?<end>[。：；，]|$).*");
    private static final Pattern BARE_TOPIC =
            Pattern.compile("(?:政府信息)?(?:主动公开|依申请公开|公开管理|管理|公开平台建设|平台建设|监督保障)" + "(?:政府信息)?(?:方面|工作)?(?:情况|方面)?");
    private static final Pattern SIGNATURE =
            Pattern.compile("[\\p{IsHan}()]{2,30}(?:政府|办事处|街道办|局|委员会|办公室|办公厅|管委会|中心|镇|乡|街道|苏木)");

    /**
     * A piece of the body.
     *
     * @param section the section it stands in; 0 before the first heading
     * @param topic what the sub-heading above it, or at its beginning, is about
     * @param passage its words, whole where a page break had torn them
     * @param sentences the sentences of the passage, in order
     */
    public record Body(int section, Topic topic, Passage passage, List<Sentence> sentences) {
        public Body {
            Objects.requireNonNull(topic);
            Objects.requireNonNull(passage);
            sentences = List.copyOf(sentences);
        }
    }

    /** A heading with those before it. */
    private record Chain(int line, int section, int weight, Optional<Chain> before) {}

    private final List<Passage> lines;
    private final List<TitleLine> titles;
    private final Map<Integer, Integer> headingLines;
    private final Map<Integer, Integer> sectionsByLine = new HashMap<>();
    private final List<Body> body;
    private final int bodyEnd;

    private Outline(List<Passage> lines) {
        this.lines = lines;
        this.titles = TitleLine.in(lines);
        this.headingLines = headings(lines);
        headingLines.forEach((section, line) -> sectionsByLine.put(line, section));
        this.bodyEnd = endOfBody();
        this.body = readBody();
    }

    /**
     * The outline of a document.
     *
     * @param prose the paragraphs that belong to no table, in the order of the document
     * @param otherTables the tables that are none of the form; those of metadata are read
     */
    public static Outline of(List<Block.Paragraph> prose, List<Block.Table> otherTables) {
        List<Passage> lines = new ArrayList<>(PageMetadata.in(otherTables));
        for (Block.Paragraph paragraph : prose) {
            addSplit(Passage.of(paragraph), lines);
        }
        return new Outline(List.copyOf(lines));
    }

    /** Every line, folded, headings that were glued to a paragraph as lines of their own. */
    public List<Passage> lines() {
        return lines;
    }

    /** The titles in order. */
    public List<TitleLine> titles() {
        return titles;
    }

    /** The line of the first section's heading, from 0; the number of lines when there is no heading. */
    public int firstHeadingLine() {
        return headingLines.values().stream().min(Integer::compare).orElse(lines.size());
    }

    /** How many of the six headings were found. */
    public int headingCount() {
        return headingLines.size();
    }

    /** The line at which the report is over and page furniture follows; the number of lines when there is none. */
    public int bodyEnd() {
        return bodyEnd;
    }

    private int endOfBody() {
        int last = headingLines.values().stream().max(Integer::compare).orElse(-1);
        int from = last >= 0 ? last + 1 : lines.size();
        return IntStream.range(from, lines.size())
                .filter(i -> PageFurniture.endsBody(lines.get(i).text()))
                .findFirst()
                .orElse(lines.size());
    }

    /** Whether the text has a heading for a section, and this word is in it. */
    public boolean hasHeadingOf(int section, String word) {
        return Optional.ofNullable(headingLines.get(section))
                .filter(line -> lines.get(line).text().contains(word))
                .isPresent();
    }

    /** The report's own words in order, without titles, section headings and page furniture. */
    public List<Body> body() {
        return body;
    }

    /**
     * The last sentence as written where it has no end: neither a full stop nor a signature or page furniture below it.
     * Empty where the text ends as it should, or with a heading.
     */
    public String unfinishedSentence() {
        if (body.isEmpty() || bodyEnd < lines.size()) {
            return "";
        }
        Passage last = body.get(body.size() - 1).passage();
        boolean furniture = last.firstParagraph() != lines.get(lines.size() - 1).firstParagraph()
                && PageFurniture.is(lines.get(lines.size() - 1).text());
        if (furniture || isSignature(last) || endsSentence(last.text())) {
            return "";
        }
        List<Sentence> sentences = Sentence.of(last);
        Sentence unfinished = sentences.get(sentences.size() - 1);
        return unfinished.quote(0, unfinished.text().length());
    }

    /** The six sections; sections two to four are there when their heading or their table is. */
    public List<SectionText> sections(Map<FormTable, SourcePlace> tablesFound) {
        List<SectionText> sections = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            sections.add(section(number, tablesFound));
        }
        return sections;
    }

    private SectionText section(int number, Map<FormTable, SourcePlace> tablesFound) {
        String text = body.stream()
                .filter(piece -> piece.section == number && !isSignature(piece.passage))
                .map(piece -> piece.passage.quote().strip())
                .collect(Collectors.joining("\n"));
        Integer line = headingLines.get(number);
        if (line != null) {
            Passage heading = lines.get(line);
            return new SectionText(number, heading.quote(), true, text, Optional.of(heading.place()));
        }
        Optional<SourcePlace> table = tablesFound.entrySet().stream()
                .filter(entry -> entry.getKey().number() == number)
                .map(Map.Entry::getValue)
                .findFirst();
        return new SectionText(number, OFFICIAL_TITLES.get(number - 1), table.isPresent(), text, table);
    }

    /** Whether a passage is the signature or the date below a report. */
    public static boolean isSignature(Passage passage) {
        String text = passage.text();
        if (text.length() > LONGEST_SIGNATURE) {
            return false;
        }
        List<DatePhrase> dates = DatePhrase.in(text);
        if (dates.isEmpty()) {
            return SIGNATURE.matcher(text).matches();
        }
        DatePhrase date = dates.get(dates.size() - 1);
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        String before = text.substring(bracketed ? Math.min(1, date.start()) : 0, date.start());
        return dates.size() == 1
                && date.end() == text.length() - (bracketed ? 1 : 0)
                && (before.isEmpty() || SIGNATURE.matcher(before).matches());
    }

    private static void addSplit(Passage line, List<Passage> lines) {
        if (line.text().isEmpty()) {
            return;
        }
        int begun = 0;
        for (int glued : SectionTitle.gluedIn(line.text())) {
            addHeadingApart(line.part(begun, glued), lines);
            begun = glued;
        }
        addHeadingApart(line.part(begun, line.text().length()), lines);
    }

    private static void addHeadingApart(Passage line, List<Passage> lines) {
        Optional<SectionTitle> heading =
                SectionTitle.ofLine(line.text()).isPresent() ? Optional.empty() : SectionTitle.atStartOf(line.text());
        if (heading.isPresent() && heading.get().end() < line.text().length()) {
            lines.add(line.part(0, heading.get().end()));
            lines.add(line.part(heading.get().end(), line.text().length()));
        } else {
            lines.add(line);
        }
    }

    /**
     * The lines that are the headings of the sections: of all lines that read as one, those in rising order that weigh
     * most; of equal ones the later, for a table of contents stands before the text.
     */
    private static Map<Integer, Integer> headings(List<Passage> lines) {
        TreeMap<Integer, Chain> bestEndingAt = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<SectionTitle> title = SectionTitle.ofLine(lines.get(i).text());
            if (title.isPresent()) {
                int section = title.get().section();
                Optional<Chain> before = heaviest(bestEndingAt.headMap(section).values());
                int weight = title.get().weight() + before.map(Chain::weight).orElse(0);
                bestEndingAt.merge(
                        section,
                        new Chain(i, section, weight, before),
                        (earlier, later) -> later.weight >= earlier.weight ? later : earlier);
            }
        }
        Map<Integer, Integer> headings = new TreeMap<>();
        Optional<Chain> link = heaviest(bestEndingAt.values());
        while (link.isPresent()) {
            headings.put(link.get().section, link.get().line);
            link = link.get().before;
        }
        return headings;
    }

    private static Optional<Chain> heaviest(Collection<Chain> chains) {
        return chains.stream().max(Comparator.comparingInt(Chain::weight).thenComparingInt(Chain::line));
    }

    private List<Body> readBody() {
        int start = titles.stream()
                .filter(title -> title.lastLine() < firstHeadingLine())
                .mapToInt(title -> title.lastLine() + 1)
                .max()
                .orElse(0);
        List<Body> read = new ArrayList<>();
        int section = 0;
        Topic topic = Topic.NONE;
        boolean topicFromBracket = false;
        for (int i = start; i < bodyEnd; i++) {
            Passage line = lines.get(i);
            Optional<Integer> heading = headingAt(i);
            if (heading.isPresent()) {
                section = heading.get();
                topic = Topic.NONE;
                topicFromBracket = false;
                continue;
            }
            if (PageFurniture.is(line.text())) {
                continue;
            }
            for (int next = afterPageNumbers(i + 1); next < bodyEnd && tornFrom(line.text(), next); ) {
                line = line.continuedBy(lines.get(next));
                i = next;
                next = afterPageNumbers(i + 1);
            }
            Matcher heads = SUB_HEADING.matcher(line.text());
            if (heads.matches()) {
                boolean bracket = heads.group("bracket") != null;
                Optional<Topic> named = topicOf(heads, topicFromBracket);
                if (named.isPresent()) {
                    topic = named.get();
                    topicFromBracket = bracket || topicFromBracket;
                }
            }
            read.add(new Body(section, topic, line, Sentence.of(line)));
        }
        return List.copyOf(read);
    }

    private static Optional<Topic> topicOf(Matcher heads, boolean topicFromBracket) {
        String words = heads.group("words");
        if (heads.group("bracket") != null) {
            return Topic.ofHeading(words);
        }
        boolean headingLike =
                !heads.group("end").equals("，") && !heads.group("end").equals("；");
        if (BARE_TOPIC.matcher(words).matches() && (headingLike || heads.group("ordinal") != null)) {
            return Topic.ofHeading(words);
        }
        return heads.group("ordinal") != null && headingLike && !topicFromBracket && words.length() <= 20
                ? Topic.ofHeading(words)
                : Optional.empty();
    }

    private Optional<Integer> headingAt(int line) {
        return Optional.ofNullable(sectionsByLine.get(line));
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING_MARKS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    private int afterPageNumbers(int line) {
        int next = line;
        while (next < bodyEnd && PageFurniture.isPageNumber(lines.get(next).text())) {
            next++;
        }
        return next;
    }

    /** Whether a page's edge tore the next line off this text. */
    private boolean tornFrom(String text, int next) {
        String following = lines.get(next).text();
        if (text.length() > LONGEST_PARAGRAPH
                || endsSentence(text)
                || headingAt(next).isPresent()
                || PageFurniture.is(following)
                || OWN_LINE.matcher(following).matches()
                || isSignature(lines.get(next))) {
            return false;
        }
        return OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                || COUNT_FIRST.matcher(following).matches()
                || text.length() >= SHORTEST_TORN_LINE;
    }
}
