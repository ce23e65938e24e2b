package org.nianbao.samples.county;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.samples.report.Block;
import org.nianbao.samples.report.OfficialTables;
import org.nianbao.samples.report.SampleReport;

/** Writes a unit's report around its figures, in the unit's own manner and with other sentences every year. */
final class Narrator {
    private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六"};
    private static final String[][] TOPIC_HEADINGS = {
        {"主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障"},
        {"主动公开情况", "依申请公开情况", "政府信息管理情况", "平台建设情况", "监督保障情况"},
        {"主动公开政府信息方面", "依申请公开方面", "政府信息管理方面", "公开平台建设方面", "监督保障方面"},
        {"主动公开政府信息情况", "依申请公开办理情况", "政府信息管理情况", "政府信息公开平台建设", "监督保障工作"}
    };

    private final Phrases phrases;

    Narrator(Phrases phrases) {
        this.phrases = phrases;
    }

    SampleReport report(Unit unit, int year, Figures figures) {
        return new Writing(unit, year, figures).report();
    }

    private final class Writing {
        private final Unit unit;
        private final int year;
        private final int drawYear;
        private final Figures figures;
        private final Slots slots;
        private final List<Block> blocks = new ArrayList<>();

        Writing(Unit unit, int year, Figures figures) {
            this.unit = unit;
            this.year = year;
            this.drawYear = PlantedFault.COPIED_NARRATIVE.isIn(unit, year) ? year - 1 : year;
            this.figures = figures;
            this.slots = Slots.of(unit, year);
        }

        SampleReport report() {
            overview();
            tables();
            problems();
            others();
            LocalDate day = publicationDay();
            blocks.add(new Block.Signature(unit.officialName()));
            blocks.add(
                    new Block.Signature(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"));
            return new SampleReport(title(), unit.officialName(), day, County.NAME + "人民政府网站", blocks);
        }

        private String title() {
            String unitName = unit.isSubdistrict() ? unit.name() + "办事处" : unit.name();
            return switch (unit.ordinal() % 4) {
                case 0 -> County.NAME + unitName + year + "年政府信息公开工作年度报告";
                case 1 -> unit.officialName() + year + "年政府信息公开工作年度报告";
                case 2 -> year + "年" + County.NAME + unitName + "政府信息公开工作年度报告";
                default -> County.NAME + unitName + year + "年度政府信息公开工作年度报告";
            };
        }

        private void overview() {
            boolean openingFirst = unit.ordinal() % 2 == 0;
            if (openingFirst) {
                paragraph(sentences("opening", 1));
            }
            section(0, "总体情况");
            paragraph((openingFirst ? "" : sentences("opening", 1)) + sentences("summary", 2));
            topic(0, DisclosureSentence.of(unit, year, drawYear) + joined(pick("disclosure", year, 2)));
            topic(
                    1,
                    RequestSentence.of(unit, year, drawYear, figures)
                            + sentences("requests", 1)
                            + CasesSentence.of(unit, figures));
            topic(2, joined(pick("management", drawYear, 2)));
            topic(3, joined(pick("platform", drawYear, 2)));
            topic(4, joined(pick("supervision", drawYear, 2)) + sentences("assessment", 1));
        }

        private void topic(int number, String text) {
            String mark = unit.punctuation().of("(" + ORDINALS[number] + ")");
            String heading = mark + TOPIC_HEADINGS[unit.ordinal() % TOPIC_HEADINGS.length][number];
            if (unit.ordinal() % 3 == 1) {
                paragraph(heading + "。" + text);
            } else {
                blocks.add(new Block.Heading(2, heading));
                paragraph(text);
            }
        }

        private void tables() {
            boolean oldForm = figures.form().generation() == FormGeneration.FORM_2019;
            OfficialTables tables = new OfficialTables(figures.form(), figures.values(), unit.punctuation());
            section(1, "主动公开政府信息情况");
            blocks.add(new Block.OfficialTable(tables.grid(FormTable.DISCLOSURE)));
            section(2, "收到和处理政府信息公开申请情况");
            blocks.add(new Block.OfficialTable(tables.grid(FormTable.REQUESTS)));
            section(3, oldForm ? "因政府信息公开工作被申请行政复议、提起行政诉讼情况" : "政府信息公开行政复议、行政诉讼情况");
            blocks.add(new Block.OfficialTable(tables.grid(FormTable.REVIEWS)));
        }

        private void problems() {
            boolean oldForm = figures.form().generation() == FormGeneration.FORM_2019;
            section(4, oldForm ? "政府信息公开工作存在的主要问题及改进情况" : "存在的主要问题及改进情况");
            List<String> pairs = pick("problems", drawYear, 2 + unit.ordinal() % 2);
            List<String> found =
                    pairs.stream().map(pair -> pair.split("\\|")[0]).toList();
            List<String> measures =
                    pairs.stream().map(pair -> pair.split("\\|")[1]).toList();
            switch (unit.ordinal() % 3) {
                case 0 -> {
                    paragraph(slots.fill("{年}年，{我}政府信息公开工作取得了一定成效，但仍存在一些不足：") + enumerated(found));
                    paragraph("下一步，" + slots.fill("{我}将重点做好以下工作：") + enumerated(measures));
                }
                case 1 -> {
                    paragraph("存在问题：" + enumerated(found));
                    paragraph("改进措施：" + enumerated(measures));
                }
                default -> {
                    blocks.add(new Block.Heading(2, unit.punctuation().of("(一)") + "存在的主要问题"));
                    paragraph(enumerated(found));
                    blocks.add(new Block.Heading(2, unit.punctuation().of("(二)") + "改进情况"));
                    paragraph(slots.fill("针对上述问题，{单位}采取以下措施：") + enumerated(measures));
                }
            }
        }

        private void others() {
            section(5, "其他需要报告的事项");
            boolean chargedOnce = unit.name().equals("川北街道") && year == 2024;
            String fees = chargedOnce ? "2024年发出收费通知1件，总金额40元，实际收取信息处理费40元。" : sentences("fees", 1);
            paragraph(unit.ordinal() % 2 == 0 ? fees + sentences("other", 1) : sentences("other", 1) + fees);
        }

        /** A working day in January of the next year. */
        private LocalDate publicationDay() {
            LocalDate day = LocalDate.of(year + 1, 1, 5 + (unit.ordinal() * 7 + year * 3) % 22);
            while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                day = day.plusDays(1);
            }
            return day;
        }

        private void section(int number, String title) {
            blocks.add(new Block.Heading(1, ORDINALS[number] + "、" + title));
        }

        private void paragraph(String text) {
            blocks.add(new Block.Paragraph(text));
        }

        private List<String> pick(String topic, int fromYear, int number) {
            return phrases.pick(topic, unit, fromYear, number).stream()
                    .map(slots::fill)
                    .toList();
        }

        private String sentences(String topic, int number) {
            return String.join("", pick(topic, drawYear, number));
        }

        /** One after the other, or counted 一是, 二是, as the unit likes it. */
        private String joined(List<String> sentences) {
            if (unit.ordinal() % 4 < 2) {
                return String.join("", sentences);
            }
            StringBuilder text = new StringBuilder();
            IntStream.range(0, sentences.size())
                    .forEach(i -> text.append(ORDINALS[i]).append("是").append(sentences.get(i)));
            return text.toString();
        }

        private static String enumerated(List<String> items) {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, items.size())
                    .forEach(i -> text.append(ORDINALS[i])
                            .append("是")
                            .append(items.get(i))
                            .append(i < items.size() - 1 ? "；" : "。"));
            return text.toString();
        }
    }
}
