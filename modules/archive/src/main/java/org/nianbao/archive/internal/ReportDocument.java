package org.nianbao.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.Identified;
import org.nianbao.model.report.ListCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.report.NarrativeList;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.report.SectionText;
import org.nianbao.model.value.ReportedValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A whole report as a stored document: JSON in UTF-8, compressed with gzip. The same report always gives the same JSON.
 *
 * <p>The format is described in {@code docs/decisions} and has a number of its own, apart from that of the tables.
 */
public final class ReportDocument {
    private static final int VERSION = 1;

    private ReportDocument() {}

    /** The document of a report. */
    public static byte[] write(Report report) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(document)) {
            gzip.write(Json.bytes(json(report)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return document.toByteArray();
    }

    /**
     * The report of a document, equal in every part to the one that was written.
     *
     * @throws UnreadableDocumentException when the document is damaged, or of a newer program
     */
    public static Report read(byte[] document) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(document))) {
            return readJson(gzip.readAllBytes());
        } catch (IOException e) {
            throw UnreadableDocumentException.damaged(e);
        }
    }

    static Report readJson(byte[] json) {
        return Json.parse(json, ReportDocument::report);
    }

    private static ObjectNode json(Report report) {
        ObjectNode json = Json.object().put("document", VERSION);
        json.set("source", source(report.source()));
        json.set("unit", identified(report.unit(), StringNode::valueOf));
        json.set("parent", identified(report.parent(), StringNode::valueOf));
        json.set("year", identified(report.year(), IntNode::valueOf));
        json.set("published", identified(report.published(), date -> StringNode.valueOf(date.toString())));
        ObjectNode forms = json.putObject("forms");
        inOrder(FormTable.values(), report.tableForms(), (table, form) -> forms.put(number(table), form.label()));
        ObjectNode values = json.putObject("values");
        report.values().forEach((code, value) -> values.set(code, ValueJson.write(value)));
        ObjectNode facts = json.putObject("facts");
        inOrder(FactCode.values(), report.facts(), (code, fact) -> facts.set(code.code(), fact(fact)));
        ObjectNode lists = json.putObject("lists");
        inOrder(ListCode.values(), report.lists(), (code, list) -> lists.set(code.code(), list(list)));
        json.set("sections", Json.array(report.sections(), ReportDocument::section));
        json.set("problems", Json.array(report.problems(), ReportDocument::problem));
        return json;
    }

    private static Report report(JsonNode json) {
        int version = json.required("document").intValue();
        if (version > VERSION) {
            throw UnreadableDocumentException.newer("document " + version);
        }
        return new Report(
                readSource(json.required("source")),
                readIdentified(json.required("unit"), JsonNode::stringValue),
                readIdentified(json.required("parent"), JsonNode::stringValue),
                readIdentified(json.required("year"), JsonNode::intValue),
                readIdentified(json.required("published"), date -> LocalDate.parse(date.stringValue())),
                readMap(
                        json.required("forms"),
                        FormTable.values(),
                        ReportDocument::number,
                        (table, form) ->
                                Json.constant(FormGeneration.values(), FormGeneration::label, form.stringValue())),
                readValues(json.required("values")),
                readMap(json.required("facts"), FactCode.values(), FactCode::code, ReportDocument::readFact),
                readMap(json.required("lists"), ListCode.values(), ListCode::code, ReportDocument::readList),
                Json.list(json.required("sections"), ReportDocument::readSection),
                Json.list(json.required("problems"), ReportDocument::readProblem));
    }

    private static ObjectNode source(ReportSource source) {
        return Json.object()
                .put("file", source.file())
                .put("sha256", source.sha256())
                .put("format", source.format());
    }

    private static ReportSource readSource(JsonNode json) {
        return new ReportSource(Json.text(json, "file"), Json.text(json, "sha256"), Json.text(json, "format"));
    }

    private static <T> ObjectNode identified(Identified<T> identified, Function<T, JsonNode> write) {
        ObjectNode json = Json.object();
        if (identified instanceof Identified.Known<T> known) {
            json.set("known", write.apply(known.value()));
            json.put("quote", known.quote());
            json.set("place", ValueJson.write(known.place()));
        } else if (identified instanceof Identified.Unsettled<T> unsettled) {
            json.set("candidates", Json.array(unsettled.candidates(), write));
            json.set("why", ValueJson.write(unsettled.why()));
        }
        return json;
    }

    private static <T> Identified<T> readIdentified(JsonNode json, Function<JsonNode, T> read) {
        return json.has("known")
                ? new Identified.Known<>(
                        read.apply(json.get("known")),
                        Json.text(json, "quote"),
                        ValueJson.readPlace(json.required("place")))
                : new Identified.Unsettled<>(
                        Json.list(json.required("candidates"), read), ValueJson.readWording(json.required("why")));
    }

    private static Map<String, ReportedValue> readValues(JsonNode json) {
        Map<String, ReportedValue> values = new LinkedHashMap<>();
        json.properties().forEach(entry -> values.put(entry.getKey(), ValueJson.readValue(entry.getValue())));
        return values;
    }

    private static ObjectNode fact(NarrativeFact fact) {
        ObjectNode json = Json.object();
        json.set("value", ValueJson.write(fact.value()));
        json.put("unit", fact.unit());
        json.put("approximate", fact.approximate());
        json.put("cumulative", fact.cumulative());
        json.put("quote", fact.quote());
        json.set("place", ValueJson.write(fact.place()));
        return json;
    }

    private static NarrativeFact readFact(FactCode code, JsonNode json) {
        return new NarrativeFact(
                code,
                ValueJson.readValue(json.required("value")),
                Json.text(json, "unit"),
                json.required("approximate").booleanValue(),
                json.required("cumulative").booleanValue(),
                Json.text(json, "quote"),
                ValueJson.readPlace(json.required("place")));
    }

    private static ObjectNode list(NarrativeList list) {
        ObjectNode json = Json.object();
        json.set(
                "items",
                Json.array(
                        list.items(),
                        item -> Json.object()
                                .put("name", item.name())
                                .put("value", item.number())
                                .put("approximate", item.approximate())));
        json.put("open", list.open());
        json.put("quote", list.quote());
        json.set("place", ValueJson.write(list.place()));
        return json;
    }

    private static NarrativeList readList(ListCode code, JsonNode json) {
        return new NarrativeList(
                code,
                Json.list(
                        json.required("items"),
                        item -> new NarrativeList.Item(
                                Json.text(item, "name"),
                                item.required("value").longValue(),
                                item.required("approximate").booleanValue())),
                json.required("open").booleanValue(),
                Json.text(json, "quote"),
                ValueJson.readPlace(json.required("place")));
    }

    private static ObjectNode section(SectionText section) {
        ObjectNode json = Json.object()
                .put("number", section.number())
                .put("title", section.title())
                .put("present", section.present())
                .put("text", section.text());
        section.place().ifPresent(place -> json.set("place", ValueJson.write(place)));
        return json;
    }

    private static SectionText readSection(JsonNode json) {
        return new SectionText(
                json.required("number").intValue(),
                Json.text(json, "title"),
                json.required("present").booleanValue(),
                Json.text(json, "text"),
                Json.optional(json, "place", ValueJson::readPlace));
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode json = Json.object().put("code", problem.code().name()).put("subject", problem.subject());
        json.set("details", ValueJson.writeArguments(problem.details()));
        problem.place().ifPresent(place -> json.set("place", ValueJson.write(place)));
        return json;
    }

    private static Problem readProblem(JsonNode json) {
        return new Problem(
                Json.constant(ProblemCode.values(), ProblemCode::name, Json.text(json, "code")),
                Json.text(json, "subject"),
                ValueJson.readArguments(json.required("details")),
                Json.optional(json, "place", ValueJson::readPlace));
    }

    private static String number(FormTable table) {
        return Integer.toString(table.number());
    }

    /** The maps of a report have no order of their own, and the same report shall give the same document. */
    private static <K, V> void inOrder(K[] keys, Map<K, V> map, BiConsumer<K, V> write) {
        Arrays.stream(keys).filter(map::containsKey).forEach(key -> write.accept(key, map.get(key)));
    }

    private static <K extends Enum<K>, V> Map<K, V> readMap(
            JsonNode json, K[] keys, Function<K, String> wordOf, BiFunction<K, JsonNode, V> read) {
        Map<K, V> map = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            K key = Json.constant(keys, wordOf, entry.getKey());
            map.put(key, read.apply(key, entry.getValue()));
        });
        return map;
    }
}
