package org.nianbao.walls;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The string constants of a class file.
 *
 * <p>A concatenation such as {@code "a." + x + ".b"} appears as one constant in which {@link #HOLE} stands for the
 * value: the recipe that the compiler hands to {@link java.lang.invoke.StringConcatFactory}.
 */
final class ClassStrings {
    /** Stands for a value in the recipe of a concatenation. */
    static final char HOLE = '\u0001';

    private ClassStrings() {}

    /** Every string constant of the class file, literals and recipes alike. */
    static Set<String> of(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        Set<Integer> strings = new HashSet<>();
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 8 -> strings.add(in.readUnsignedShort());
                case 7, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i = i + 1; // a long or double takes two places
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        Set<String> found = new HashSet<>();
        strings.forEach(index -> found.add(texts[index]));
        return found;
    }
}
