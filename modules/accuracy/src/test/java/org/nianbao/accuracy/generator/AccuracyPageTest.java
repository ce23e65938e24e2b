package org.nianbao.accuracy.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.accuracy.generator.Corpus.Score;
import org.nianbao.accuracy.generator.GeneratedCase.Outcome;
import org.nianbao.accuracy.narrative.FactScores;

/**
 * Writes {@code docs/accuracy.md}: how much is read rightly, of the corpus, of made-up reports and of made-up
 * narratives.
 *
 * <p>{@code -Dnianbao.accuracy=N} measures N made-up reports per layout and mess and N thousand narratives and writes
 * the page, {@code -Dnianbao.golden=write} only the part about the corpus; otherwise that part is held against the
 * checked-in scores.
 */
class AccuracyPageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "accuracy.md");
    private static final int NARRATIVES = 1000;
    private static final String BEGIN = "<!-- corpus -->";
    private static final String END = "<!-- /corpus -->";

    @Test
    void thePageTellsTheScoresOfTheCorpus() throws IOException {
        int seeds = Integer.getInteger("nianbao.accuracy", 0);
        if (seeds > 0) {
            Files.writeString(PAGE, page(seeds));
        }
        assumeTrue(Files.exists(PAGE), "no page yet");
        String page = Files.readString(PAGE);
        if ("write".equals(System.getProperty("nianbao.golden"))) {
            page = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                    + corpus()
                    + page.substring(page.indexOf(END));
            Files.writeString(PAGE, page);
        }
        assertEquals(corpus(), page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)));
    }

    private static String corpus() throws IOException {
        Map<String, Score> scores = Corpus.scores();
        Map<Mess.Harm, Score> byHarm = new EnumMap<>(Mess.Harm.class);
        scores.forEach((file, score) -> byHarm.merge(Corpus.harm(file), score, Score::plus));
        Score all = byHarm.values().stream().reduce(new Score(0, 0, 0, 0), Score::plus);
        List<String> lines = new ArrayList<>(List.of(
                "",
                "",
                "| 文件 · file | 数 · numbers | 读对 · right | 待核 · doubtful | 读错 · silently wrong | 确定的比例 · resolved |",
                "|---|---:|---:|---:|---:|---:|"));
        lines.add(row("**未损坏 · undamaged**", byHarm.get(Mess.Harm.NONE)));
        lines.add(row("**可修复的损坏 · repairable damage**", byHarm.get(Mess.Harm.SOME)));
        lines.add(row("**无从修复 · beyond repair**", byHarm.get(Mess.Harm.BEYOND_REPAIR)));
        lines.add(row("**合计 · all**", all));
        scores.forEach((file, score) -> lines.add(row("`" + file + "`", score)));
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    private static String row(String name, Score score) {
        return "| %s | %d | %d | %d | %d | %s |"
                .formatted(name, score.numbers(), score.right(), score.doubtful(), score.wrong(), share(score));
    }

    private static String page(int seeds) throws IOException {
        List<String> byLayout = new ArrayList<>();
        Map<Mess, Score> byMess = new EnumMap<>(Mess.class);
        Score all = new Score(0, 0, 0, 0);
        for (Layout layout : Layout.values()) {
            Score whole = new Score(0, 0, 0, 0);
            Score damaged = new Score(0, 0, 0, 0);
            for (Mess mess : Mess.values()) {
                for (int seed = 0; seed < seeds; seed++) {
                    Score score = score(new GeneratedCase(layout, List.of(mess), seed).outcome());
                    byMess.merge(mess, score, Score::plus);
                    all = all.plus(score);
                    if (mess.harm() == Mess.Harm.NONE) {
                        whole = whole.plus(score);
                    } else if (mess.harm() == Mess.Harm.SOME) {
                        damaged = damaged.plus(score);
                    }
                }
            }
            byLayout.add("| %s | %s | %s | %d |"
                    .formatted(layout, share(whole), share(damaged), whole.wrong() + damaged.wrong()));
        }
        String messes = byMess.entrySet().stream()
                .map(entry -> "| %s | %s | %s | %d |"
                        .formatted(
                                entry.getKey(),
                                entry.getKey()
                                        .harm()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' '),
                                share(entry.getValue()),
                                entry.getValue().wrong()))
                .collect(Collectors.joining("\n"));
        return """
                # 准确度 · Accuracy

                一个数只有确定时才作为确定的数给出；其余标为待核。下面的“读错”指给出了确定的数而与原文不符，应当始终为 0。
                A number is given as certain only when it is; the rest is doubtful. “Silently wrong” is a certain number that is
                not what the source says, and must be 0. Everything here was made up by the project; nothing is a real report.

                ## 样本库 · The corpus

                每种版式、每种损坏各一份文件，在 `modules/accuracy/src/test/resources`；分数只许升不许降。 · A file per layout and per
                mess; a score may only rise.

                ```sh
                mvn test -pl modules/accuracy -am -Dtest=CorpusTest,AccuracyPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dnianbao.golden=write
                ```

                “未损坏”含写法不同而什么都没丢的；“无从修复”的，剩下的不足以确定其余的数，待核或拒收才是对的。 · Undamaged are
                also those that are written otherwise and have lost nothing; what is beyond repair is rightly left doubtful.

                %s%s%s

                ## 随机生成的年报 · Made-up reports

                %d 份年报，%d 个数，读错 %d 个。每四份中有一份原文自带错数（读出的应是原文所写）。 · %d reports, %d numbers, %d silently
                wrong. Every fourth report has misprints of its own, which must be read as they are written.

                ```sh
                mvn test -pl modules/accuracy -am -Dtest=AccuracyPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dnianbao.accuracy=4
                ```

                | 版式 · layout | 未损坏 · undamaged, resolved | 可修复的损坏 · repairable damage, resolved | 读错 · silently wrong |
                |---|---:|---:|---:|
                %s

                没有边框的版式（SPACES、NUMBERS_ABOVE、LABELS_FIRST）：表四一组的合计不符时，没有列的合计能说明是错印还是丢了格又拆了数，该组待核。
                Without borders nothing tells a misprint in a block of table four, where no column adds up, from a lost cell and a torn
                number: such a block is doubtful.

                | 损坏 · mess | 程度 · harm | 确定的比例 · resolved | 读错 · silently wrong |
                |---|---|---:|---:|
                %s

                `beyond repair`：剩下的不足以确定其余的数，待核或拒收才是对的。 · What is left does not determine the rest: doubtful, or
                refused, is the right answer.

                ## PDF

                LibreOffice 打印的，和 Chromium、wkhtmltopdf、WeasyPrint 打印、Ghostscript 等重写的 1,491 份，读错都是 0 个；各程序、各种排法确定的比例见 [formats.md](formats.md)。 · Prints of LibreOffice, and 1,491 files that Chromium, wkhtmltopdf and WeasyPrint printed or Ghostscript and others rewrote: 0 silently wrong; the shares are on the page of formats.

                ## 叙述部分的事实 · Facts of the narrative

                同一命令生成 %d 份叙述：已知的事实夹在上级、上年、历年累计、热线、建议提案等易混的数字之间，文字有断行、繁体、汉字数字。读错包括原文未写而给出确定的数、未列清单而读出清单。清单的“待核”是未能断定已列全。
                The same command writes %d narratives: known facts among the numbers of others, of other years, of hotlines and
                proposals, torn over lines, in traditional characters, in numerals. A certain number for what the text does not
                state is silently wrong, and so is a list where none is stated. A list is doubtful when a complete one is held to be open.

                | 事实 · fact | 数 · how many | 读对 · right | 待核 · doubtful | 读错 · silently wrong | 未读出 · missed |
                |---|---:|---:|---:|---:|---:|
                %s
                """.formatted(
                        BEGIN,
                        corpus(),
                        END,
                        seeds * Layout.values().length * Mess.values().length,
                        all.numbers(),
                        all.wrong(),
                        seeds * Layout.values().length * Mess.values().length,
                        all.numbers(),
                        all.wrong(),
                        String.join("\n", byLayout),
                        messes,
                        NARRATIVES * seeds,
                        NARRATIVES * seeds,
                        facts(NARRATIVES * seeds));
    }

    private static String facts(int narratives) {
        return FactScores.of(narratives).byFact().entrySet().stream()
                .map(entry -> "| `%s` | %d | %d | %d | %d | %d |"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().all(),
                                entry.getValue().right(),
                                entry.getValue().doubtful(),
                                entry.getValue().wrong(),
                                entry.getValue().missed()))
                .collect(Collectors.joining("\n"));
    }

    private static Score score(Outcome outcome) {
        int wrong = outcome.wrong().size();
        int open = outcome.unresolved().size();
        return new Score(outcome.numbers(), outcome.numbers() - open - wrong, open, wrong);
    }

    private static String share(Score score) {
        return score.numbers() == 0 ? "" : "%.1f %%".formatted(100.0 * score.right() / score.numbers());
    }
}
