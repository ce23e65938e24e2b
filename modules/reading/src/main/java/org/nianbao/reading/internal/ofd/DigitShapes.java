package org.nianbao.reading.internal.ofd;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which shapes of a font are drawn for the digits of a file.
 *
 * <p>A program that did not know its characters may have written anything for them, as long as their shapes were right.
 * It shows where one digit has several shapes in a font, or several characters have the shape of one digit.
 */
final class DigitShapes {
    private record OfFont(String font, Object what) {}

    private final Map<OfFont, Set<Integer>> shapesOfCharacter = new HashMap<>();
    private final Map<OfFont, Set<String>> charactersOfShape = new HashMap<>();

    /** The shapes that these pages use. */
    DigitShapes(List<OfdPage> pages) {
        for (OfdPage page : pages) {
            for (Graphic graphic : page.graphics()) {
                if (graphic instanceof Graphic.Text text) {
                    text.characters().stream()
                            .filter(character -> character.shape() >= 0)
                            .forEach(character -> add(text.font(), character));
                }
            }
        }
    }

    private void add(String font, Graphic.Character character) {
        shapesOfCharacter
                .computeIfAbsent(new OfFont(font, character.text()), key -> new HashSet<>())
                .add(character.shape());
        charactersOfShape
                .computeIfAbsent(new OfFont(font, character.shape()), key -> new HashSet<>())
                .add(character.text());
    }

    /** Whether a character is none of those that may stand for another. */
    boolean isCertain(String font, Graphic.Character character) {
        return character.shape() < 0
                || !character.text().codePoints().anyMatch(Character::isDigit)
                || shapesOfCharacter.get(new OfFont(font, character.text())).size() == 1
                        && charactersOfShape
                                        .get(new OfFont(font, character.shape()))
                                        .size()
                                == 1;
    }
}
