package org.nianbao.recognition.narrative.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.model.value.SourcePlace;

/** A sentence of a passage, without its full stop. */
public final class Sentence {
    private static final String ENDS = "。！？";

    /** An endless sentence, as damaged text has, is cut at a comma: rules about neighbouring words lose nothing. */
    private static final int LONGEST = 1000;

    private final Passage passage;
    private final int start;
    private final String text;
    private final String withoutPapers;
    private final List<NumberPhrase> numbers;

    private Sentence(Passage passage, int start, String text) {
        this.passage = passage;
        this.start = start;
        this.text = text;
        this.withoutPapers = Masking.papers(text);
        this.numbers = List.copyOf(NumberPhrases.in(withoutPapers));
    }

    /** The sentences of a passage, in order; none is empty. */
    public static List<Sentence> of(Passage passage) {
        List<Sentence> sentences = new ArrayList<>();
        String text = passage.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean endless =
                    i - from >= LONGEST && (i - from >= 2 * LONGEST || i < text.length() && text.charAt(i) == '，');
            if (i == text.length() || endless || ENDS.indexOf(text.charAt(i)) >= 0) {
                if (i > from) {
                    sentences.add(new Sentence(passage, from, text.substring(from, i)));
                }
                boolean separator = i < text.length() && (ENDS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '，');
                from = separator ? i + 1 : i;
            }
        }
        return sentences;
    }

    /** Its folded text. */
    public String text() {
        return text;
    }

    /** Its folded text with the titles of papers blanked: years and numbers in them belong to the papers. */
    public String withoutPapers() {
        return withoutPapers;
    }

    /** The numbers in it, in order; those in the titles of papers are left out. */
    public List<NumberPhrase> numbers() {
        return numbers;
    }

    /** The sentence as a passage of its own. */
    public Passage whole() {
        return passage.part(start, start + text.length());
    }

    /** What the source says there, as written; positions count within this sentence. */
    public String quote(int from, int to) {
        return passage.quote(start + from, start + to);
    }

    /** Where that stands. */
    public SourcePlace place(int from, int to) {
        return passage.place(start + from, start + to);
    }
}
