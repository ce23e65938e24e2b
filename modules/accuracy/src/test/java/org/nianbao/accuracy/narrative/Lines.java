package org.nianbao.accuracy.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.nianbao.reading.Block;
import org.nianbao.recognition.narrative.NarrativeReading;
import org.nianbao.recognition.narrative.NarrativeRecogniser;

/** Reads lines of text as the paragraphs of a report. */
final class Lines {
    private Lines() {}

    static NarrativeReading read(String fileName, List<String> lines) {
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                paragraphs.add(new Block.Paragraph(paragraphs.size() + 1, OptionalInt.of(i + 1), lines.get(i)));
            }
        }
        return new NarrativeRecogniser().recognise(paragraphs, List.of(), Map.of(), Map.of(), fileName);
    }
}
