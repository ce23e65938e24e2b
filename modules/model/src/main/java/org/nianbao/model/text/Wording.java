package org.nianbao.model.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A sentence for the user that is not yet put into a language: a bundle key and its arguments.
 *
 * <p>The key's first part names the module whose bundle {@code org.nianbao.<module>.Messages} holds the text, so that
 * {@code analysis.T3-ROW} is found in {@code org/nianbao/analysis/Messages.properties}. Arguments are data (labels,
 * numbers, quotes), or wordings of their own.
 *
 * @param key the bundle key
 * @param arguments values for {0}, {1}, …; each a {@link String} or a {@link Wording}
 */
public record Wording(String key, List<Object> arguments) {
    public Wording {
        if (key.indexOf('.') <= 0) {
            throw new IllegalArgumentException("a key begins with its module: " + key);
        }
        arguments = List.copyOf(arguments);
        for (Object argument : arguments) {
            if (!(argument instanceof String) && !(argument instanceof Wording)) {
                throw new IllegalArgumentException("neither text nor wording: " + argument);
            }
        }
    }

    /** A wording whose arguments are strings, numbers (put as plain digits) or wordings. */
    public static Wording of(String key, Object... arguments) {
        return new Wording(
                key,
                Arrays.stream(arguments)
                        .map(a -> a instanceof Wording ? a : Objects.toString(a))
                        .toList());
    }
}
