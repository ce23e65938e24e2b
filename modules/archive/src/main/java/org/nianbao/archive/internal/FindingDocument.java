package org.nianbao.archive.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.Rule;
import org.nianbao.model.finding.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A finding as a stored document: one JSON object. */
public final class FindingDocument {
    private FindingDocument() {}

    /** The document of a finding. */
    public static String write(Finding finding) {
        ObjectNode json = Json.object()
                .put("rule", finding.rule().id())
                .put("severity", finding.severity().label());
        json.set("message", ValueJson.write(finding.message()));
        json.set("codes", Json.array(finding.codes(), StringNode::valueOf));
        finding.left().ifPresent(left -> json.put("left", left.toString()));
        finding.right().ifPresent(right -> json.put("right", right.toString()));
        json.set("places", Json.array(finding.places(), ValueJson::write));
        return new String(Json.bytes(json), StandardCharsets.UTF_8);
    }

    /**
     * The finding of a document, equal in every part to the one that was written.
     *
     * @throws UnreadableDocumentException when the document is damaged, or of a newer program
     */
    public static Finding read(String document) {
        return Json.parse(document.getBytes(StandardCharsets.UTF_8), FindingDocument::finding);
    }

    private static Finding finding(JsonNode json) {
        return new Finding(
                Json.constant(Rule.values(), Rule::id, Json.text(json, "rule")),
                Json.constant(Severity.values(), Severity::label, Json.text(json, "severity")),
                ValueJson.readWording(json.required("message")),
                Json.list(json.required("codes"), JsonNode::stringValue),
                Json.optional(json, "left", left -> new BigDecimal(left.stringValue())),
                Json.optional(json, "right", right -> new BigDecimal(right.stringValue())),
                Json.list(json.required("places"), ValueJson::readPlace));
    }
}
