package org.nianbao.archive.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.model.value.ValueStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Reported values with their evidence: amounts, places, wordings. */
final class ValueJson {
    private ValueJson() {}

    static ObjectNode write(ReportedValue value) {
        ObjectNode json = Json.object().put("status", value.status().label());
        if (value instanceof ReportedValue.Stated stated) {
            json.set("amount", write(stated.amount()));
            json.put("as_written", stated.asWritten());
            stated.note().ifPresent(note -> json.put("note", note));
            json.set("place", write(stated.place()));
        } else if (value instanceof ReportedValue.LeftBlank blank) {
            json.put("as_written", blank.asWritten());
            blank.zeroProof().ifPresent(proof -> json.set("zero_proof", write(proof)));
            json.set("place", write(blank.place()));
        } else if (value instanceof ReportedValue.NotApplicable notApplicable) {
            json.put("as_written", notApplicable.asWritten());
            json.set("place", write(notApplicable.place()));
        } else if (value instanceof ReportedValue.Proved proved) {
            json.set("amount", write(proved.amount()));
            json.put("as_written", proved.asWritten());
            json.set("proof", write(proved.proof()));
            json.set("place", write(proved.place()));
        } else if (value instanceof ReportedValue.Doubtful doubtful) {
            json.set("candidates", Json.array(doubtful.candidates(), ValueJson::write));
            json.set("why", write(doubtful.why()));
            json.put("as_written", doubtful.asWritten());
            doubtful.place().ifPresent(place -> json.set("place", write(place)));
        } else if (value instanceof ReportedValue.Entered entered) {
            json.set("amount", write(entered.amount()));
            json.put("by", entered.enteredBy());
            json.put("at", entered.enteredAt().toString());
            json.set("replaced", write(entered.replaced()));
        } else if (!(value instanceof ReportedValue.Absent)) {
            throw new IllegalStateException("no form for " + value);
        }
        return json;
    }

    static ReportedValue readValue(JsonNode json) {
        return switch (Json.constant(ValueStatus.values(), ValueStatus::label, Json.text(json, "status"))) {
            case STATED ->
                new ReportedValue.Stated(
                        readAmount(json.required("amount")),
                        Json.text(json, "as_written"),
                        Json.optional(json, "note", JsonNode::stringValue),
                        readPlace(json.required("place")));
            case BLANK ->
                new ReportedValue.LeftBlank(
                        Json.text(json, "as_written"),
                        readPlace(json.required("place")),
                        Json.optional(json, "zero_proof", ValueJson::readWording));
            case NOT_APPLICABLE ->
                new ReportedValue.NotApplicable(Json.text(json, "as_written"), readPlace(json.required("place")));
            case PROVED ->
                new ReportedValue.Proved(
                        readAmount(json.required("amount")),
                        Json.text(json, "as_written"),
                        readWording(json.required("proof")),
                        readPlace(json.required("place")));
            case DOUBTFUL ->
                new ReportedValue.Doubtful(
                        Json.list(json.required("candidates"), ValueJson::readAmount),
                        readWording(json.required("why")),
                        Json.text(json, "as_written"),
                        Json.optional(json, "place", ValueJson::readPlace));
            case ABSENT -> new ReportedValue.Absent();
            case ENTERED ->
                new ReportedValue.Entered(
                        readAmount(json.required("amount")),
                        Json.text(json, "by"),
                        Instant.parse(Json.text(json, "at")),
                        readValue(json.required("replaced")));
        };
    }

    /** A count is a JSON number; decimals are strings, because 1.50 is not 1.5. */
    static ObjectNode write(Amount amount) {
        if (amount instanceof Amount.Count count) {
            return Json.object().put("count", count.number());
        }
        return Json.object()
                .put(
                        amount instanceof Amount.Money ? "money" : "fraction",
                        amount.decimal().toString());
    }

    static Amount readAmount(JsonNode json) {
        if (json.has("count")) {
            return new Amount.Count(json.get("count").longValue());
        }
        return json.has("money")
                ? new Amount.Money(new BigDecimal(Json.text(json, "money")))
                : new Amount.FractionalCount(new BigDecimal(Json.text(json, "fraction")));
    }

    static ObjectNode write(SourcePlace place) {
        ObjectNode json = Json.object();
        if (place instanceof SourcePlace.TableCell cell) {
            json.put("kind", "cell");
            cell.line().ifPresent(line -> json.put("line", line));
            json.put("table", cell.table()).put("row", cell.row()).put("column", cell.column());
            writeRectangle(json, cell.rectangle());
        } else if (place instanceof SourcePlace.TextSpan span) {
            json.put("kind", "text");
            span.line().ifPresent(line -> json.put("line", line));
            json.put("paragraph", span.paragraph()).put("start", span.start()).put("length", span.length());
            writeRectangle(json, span.rectangle());
        } else if (place instanceof SourcePlace.SheetCell cell) {
            json.put("kind", "sheet").put("sheet", cell.sheet()).put("cell", cell.cell());
        } else if (place instanceof SourcePlace.FileName) {
            json.put("kind", "file");
        } else if (place instanceof SourcePlace.ByHand) {
            json.put("kind", "hand");
        } else {
            throw new IllegalStateException("no form for " + place);
        }
        return json;
    }

    static SourcePlace readPlace(JsonNode json) {
        String kind = Json.text(json, "kind");
        return switch (kind) {
            case "cell" ->
                new SourcePlace.TableCell(
                        line(json),
                        json.required("table").intValue(),
                        json.required("row").intValue(),
                        json.required("column").intValue(),
                        readRectangle(json));
            case "text" ->
                new SourcePlace.TextSpan(
                        line(json),
                        json.required("paragraph").intValue(),
                        json.required("start").intValue(),
                        json.required("length").intValue(),
                        readRectangle(json));
            case "sheet" -> new SourcePlace.SheetCell(Json.text(json, "sheet"), Json.text(json, "cell"));
            case "file" -> new SourcePlace.FileName();
            case "hand" -> new SourcePlace.ByHand();
            default -> throw UnreadableDocumentException.newer(kind);
        };
    }

    private static OptionalInt line(JsonNode json) {
        Optional<JsonNode> line = json.optional("line");
        return line.isPresent() ? OptionalInt.of(line.get().intValue()) : OptionalInt.empty();
    }

    private static void writeRectangle(ObjectNode json, Optional<PageRectangle> place) {
        place.ifPresent(rectangle -> {
            json.put("page", rectangle.pageFromOne());
            json.set(
                    "rect",
                    Json.array()
                            .add(rectangle.x())
                            .add(rectangle.y())
                            .add(rectangle.width())
                            .add(rectangle.height()));
        });
    }

    private static Optional<PageRectangle> readRectangle(JsonNode json) {
        return Json.optional(json, "page", page -> rectangle(page.intValue(), json.required("rect")));
    }

    private static PageRectangle rectangle(int pageFromOne, JsonNode sides) {
        return new PageRectangle(
                pageFromOne,
                sides.required(0).doubleValue(),
                sides.required(1).doubleValue(),
                sides.required(2).doubleValue(),
                sides.required(3).doubleValue());
    }

    static ObjectNode write(Wording wording) {
        ObjectNode json = Json.object().put("key", wording.key());
        if (!wording.arguments().isEmpty()) {
            json.set("with", writeArguments(wording.arguments()));
        }
        return json;
    }

    static Wording readWording(JsonNode json) {
        return new Wording(
                Json.text(json, "key"),
                json.optional("with").map(ValueJson::readArguments).orElse(List.of()));
    }

    /** Each argument is a text or a wording of its own. */
    static JsonNode writeArguments(List<Object> arguments) {
        return Json.array(
                arguments,
                argument ->
                        argument instanceof Wording wording ? write(wording) : StringNode.valueOf((String) argument));
    }

    static List<Object> readArguments(JsonNode array) {
        return Json.list(array, argument -> argument.isObject() ? readWording(argument) : argument.stringValue());
    }
}
