package org.nianbao.recognition.narrative.internal.text;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads off a regular expression the characters that its matches can begin with.
 *
 * <p>It knows what the rules of this module are written with; whatever else it meets, any character may begin a match.
 */
final class FirstCharacters {
    /** What a part of an expression can begin with, and whether it can also match nothing at all. */
    private record First(BitSet characters, boolean any, boolean nullable) {
        static final First NOTHING = new First(new BitSet(), false, true);
        static final First ANYTHING = new First(new BitSet(), true, false);

        static First of(char character) {
            return of(character, character);
        }

        static First of(char from, char to) {
            BitSet characters = new BitSet();
            characters.set(from, to + 1);
            return new First(characters, false, false);
        }

        First or(First other) {
            return new First(union(other), any || other.any, nullable || other.nullable);
        }

        First then(First next) {
            return nullable ? new First(union(next), any || next.any, next.nullable) : this;
        }

        First optional() {
            return new First(characters, any, true);
        }

        private BitSet union(First other) {
            BitSet union = (BitSet) characters.clone();
            union.or(other.characters);
            return union;
        }
    }

    private static final List<String> LOOKAROUNDS = List.of("?=", "?!", "?<=", "?<!");

    private final String regex;
    private int at;
    private boolean known = true;

    private FirstCharacters(String regex) {
        this.regex = regex;
    }

    /** The characters; empty when a match can begin with any, or match nothing. */
    static Optional<BitSet> of(String regex) {
        FirstCharacters reader = new FirstCharacters(regex);
        First first = reader.alternatives();
        boolean known = reader.known && reader.at == regex.length();
        return known && !first.any && !first.nullable ? Optional.of(first.characters) : Optional.empty();
    }

    private First alternatives() {
        First first = sequence();
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            first = first.or(sequence());
        }
        return first;
    }

    private First sequence() {
        First first = First.NOTHING;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            First atom = atom();
            first = first.then(quantified(atom));
        }
        return first;
    }

    private First atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escaped();
            case '.' -> First.ANYTHING;
            case '^', '$' -> First.NOTHING;
            default -> First.of(c);
        };
    }

    private First group() {
        boolean named = regex.startsWith("?<", at) && Character.isLetter(regex.charAt(at + 2));
        boolean lookaround = LOOKAROUNDS.stream().anyMatch(mark -> regex.startsWith(mark, at));
        if (named) {
            at = regex.indexOf('>', at) + 1;
        } else if (regex.startsWith("?<", at)) {
            at += 3;
        } else if (regex.startsWith("?", at)) {
            known &= lookaround || regex.startsWith("?:", at);
            at += 2;
        }
        First inside = alternatives();
        at++;
        return lookaround ? First.NOTHING : inside;
    }

    private First escaped() {
        char c = regex.charAt(at++);
        if (c == 'd') {
            return First.of('0', '9');
        }
        if (c == 'p' && regex.startsWith("{", at)) {
            at = regex.indexOf('}', at) + 1;
        }
        return Character.isLetterOrDigit(c) ? First.ANYTHING : First.of(c);
    }

    private First characterClass() {
        First first = new First(new BitSet(), false, false);
        boolean negated = regex.charAt(at) == '^';
        while (regex.charAt(at) != ']') {
            char c = regex.charAt(at++);
            if (c == '[' || c == '&') {
                first = First.ANYTHING;
            } else if (c == '\\') {
                first = first.or(escaped());
            } else if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                first = first.or(First.of(c, regex.charAt(at + 1)));
                at += 2;
            } else {
                first = first.or(First.of(c));
            }
        }
        at++;
        return negated ? First.ANYTHING : first;
    }

    private First quantified(First atom) {
        First quantified = atom;
        boolean more = true;
        while (more && at < regex.length()) {
            switch (regex.charAt(at)) {
                case '?', '*' -> {
                    quantified = quantified.optional();
                    at++;
                }
                case '+' -> at++;
                case '{' -> {
                    quantified = regex.startsWith("{0", at) ? quantified.optional() : quantified;
                    at = regex.indexOf('}', at) + 1;
                }
                default -> more = false;
            }
        }
        return quantified;
    }
}
