package org.nianbao.exchange.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.packed.PackedValues;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.SectionText;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports and findings as the JSON that scripts rely on; {@code docs/command-line.md} is its contract.
 *
 * <p>Numbers are plain decimals in the catalogue's unit, sentences are in the phrasebook's language.
 */
public final class ReportJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private final Phrasebook phrasebook;

    /** A writer whose sentences are in the phrasebook's language. */
    public ReportJson(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /** One report as one line, without a line end. */
    public String line(Report report, List<Finding> findings) {
        return mapper.writeValueAsString(report(report, findings));
    }

    /** The findings of one unit and year as one line, without a line end. */
    public String line(String unit, int year, Finding finding) {
        ObjectNode node = NODES.objectNode();
        node.put("unit", unit);
        node.put("year", year);
        node.setAll(finding(finding));
        return mapper.writeValueAsString(node);
    }

    private ObjectNode report(Report report, List<Finding> findings) {
        ObjectNode node = NODES.objectNode();
        node.put("file", report.source().file());
        node.put("sha256", report.source().sha256());
        node.put("format", report.source().format());
        node.put("form", report.form().label());
        ObjectNode forms = node.putObject("forms");
        for (FormTable table : FormTable.values()) {
            report.tableForm(table).ifPresent(form -> forms.put(Integer.toString(table.number()), form.label()));
        }
        putText(node, "unit", report.unit());
        putText(node, "parent", report.parent());
        report.year().certain().ifPresentOrElse(year -> node.put("year", year), () -> node.putNull("year"));
        putText(node, "published", report.published());
        ObjectNode values = node.putObject("values");
        report.values().forEach((code, value) -> values.set(code, value(value)));
        node.set("facts", facts(report));
        ArrayNode sections = node.putArray("sections");
        report.sections().forEach(section -> sections.add(section(section)));
        ArrayNode found = node.putArray("findings");
        findings.forEach(finding -> found.add(finding(finding)));
        ArrayNode problems = node.putArray("problems");
        report.problems().forEach(problem -> problems.add(problem(problem)));
        return node;
    }

    private static void putText(ObjectNode node, String name, Identified<?> identified) {
        identified.certain().ifPresentOrElse(value -> node.put(name, value.toString()), () -> node.putNull(name));
        if (identified instanceof Identified.Unsettled<?> unsettled
                && !unsettled.candidates().isEmpty()) {
            ArrayNode candidates = node.putArray(name + "_candidates");
            unsettled.candidates().forEach(candidate -> candidates.add(candidate.toString()));
        }
    }

    private ObjectNode value(ReportedValue value) {
        ObjectNode node = NODES.objectNode();
        node.put("status", value.status().label());
        if (value instanceof ReportedValue.Stated v) {
            putAmount(node, v.amount());
            node.put("as_written", v.asWritten());
            v.note().ifPresent(note -> node.put("note", note));
        } else if (value instanceof ReportedValue.Proved v) {
            putAmount(node, v.amount());
            node.put("as_written", v.asWritten());
            node.put("proof", phrasebook.say(v.proof()));
        } else if (value instanceof ReportedValue.Entered v) {
            putAmount(node, v.amount());
            node.put("entered_by", v.enteredBy());
            node.put("entered_at", v.enteredAt().toString());
            node.set("replaced", value(v.replaced()));
        } else {
            node.putNull("value");
            if (value instanceof ReportedValue.LeftBlank v) {
                node.put("as_written", v.asWritten());
                v.zeroProof().ifPresent(proof -> {
                    node.put("counted_as", 0);
                    node.put("proof", phrasebook.say(proof));
                });
            } else if (value instanceof ReportedValue.NotApplicable v) {
                node.put("as_written", v.asWritten());
            } else if (value instanceof ReportedValue.Doubtful v) {
                node.put("as_written", v.asWritten());
                ArrayNode candidates = node.putArray("candidates");
                v.candidates().forEach(candidate -> candidates.add(plain(candidate.decimal())));
                node.put("why", phrasebook.say(v.why()));
            }
        }
        value.sourcePlace().ifPresent(place -> node.set("place", place(place)));
        return node;
    }

    private static void putAmount(ObjectNode node, Amount amount) {
        node.put("value", plain(amount.decimal()));
    }

    private ObjectNode facts(Report report) {
        ObjectNode facts = NODES.objectNode();
        for (FactCode code : FactCode.values()) {
            NarrativeFact fact = report.facts().get(code);
            if (fact != null) {
                ObjectNode node = value(fact.value());
                node.put("unit", fact.unit());
                node.put("approximate", fact.approximate());
                if (fact.cumulative()) {
                    node.put("cumulative", true);
                }
                node.put("quote", fact.quote());
                node.set("place", place(fact.place()));
                facts.set(code.code(), node);
            }
        }
        for (ListCode code : ListCode.values()) {
            NarrativeList list = report.lists().get(code);
            if (list != null) {
                facts.set(code.code(), list(list, report));
            }
        }
        return facts;
    }

    private static ObjectNode list(NarrativeList list, Report report) {
        ObjectNode node = NODES.objectNode();
        ArrayNode items = node.putArray("items");
        for (NarrativeList.Item item : list.items()) {
            ObjectNode entry = items.addObject();
            entry.put("name", item.name());
            entry.put("value", item.number());
            if (item.approximate()) {
                entry.put("approximate", true);
            }
        }
        node.put("open", list.open());
        Optional<Long> total =
                PackedValues.of(report).figure(FactCode.DISCLOSED_TOTAL).countable();
        total.ifPresent(number -> node.put("adds_up", number == list.sum()));
        node.put("quote", list.quote());
        node.set("place", place(list.place()));
        return node;
    }

    private static ObjectNode section(SectionText section) {
        ObjectNode node = NODES.objectNode();
        node.put("number", section.number());
        node.put("title", section.title());
        node.put("present", section.present());
        return node;
    }

    private ObjectNode finding(Finding finding) {
        ObjectNode node = NODES.objectNode();
        node.put("rule", finding.rule().id());
        node.put("severity", finding.severity().label());
        node.put("message", phrasebook.say(finding.message()));
        ArrayNode codes = node.putArray("codes");
        finding.codes().forEach(codes::add);
        finding.left().ifPresent(left -> node.put("left", plain(left)));
        finding.right().ifPresent(right -> node.put("right", plain(right)));
        if (!finding.places().isEmpty()) {
            ArrayNode places = node.putArray("places");
            finding.places().forEach(place -> places.add(place(place)));
        }
        return node;
    }

    private ObjectNode problem(Problem problem) {
        ObjectNode node = NODES.objectNode();
        node.put("code", problem.code().name());
        node.put("message", phrasebook.say(problem.textAndNextStep()));
        node.set("place", problem.place().map(ReportJson::place).orElseGet(NODES::objectNode));
        return node;
    }

    private static ObjectNode place(SourcePlace place) {
        ObjectNode node = NODES.objectNode();
        if (place instanceof SourcePlace.TableCell cell) {
            cell.line().ifPresent(line -> node.put("line", line));
            cell.rectangle().ifPresent(rectangle -> putRectangle(node, rectangle));
            node.put("table", cell.table());
            node.put("row", cell.row());
            node.put("column", cell.column());
        } else if (place instanceof SourcePlace.TextSpan span) {
            span.rectangle().ifPresent(rectangle -> putRectangle(node, rectangle));
            span.line().ifPresentOrElse(line -> node.put("line", line), () -> node.put("paragraph", span.paragraph()));
        } else if (place instanceof SourcePlace.SheetCell cell) {
            node.put("sheet", cell.sheet());
            node.put("cell", cell.cell());
        } else if (place instanceof SourcePlace.ByHand) {
            node.put("by_hand", true);
        }
        return node;
    }

    private static void putRectangle(ObjectNode node, PageRectangle rectangle) {
        node.put("page", rectangle.pageFromOne());
        ArrayNode sides = node.putArray("rect");
        for (double side : new double[] {rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()}) {
            sides.add(side);
        }
    }

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
