package org.nianbao.desktop.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class WorkbenchWindowTest {
    /** A window whose name depends on the language of this start. */
    public static final class Named extends WorkbenchWindow {
        private static final long serialVersionUID = 1L;

        private static String name = "比对表";

        /** Made by the platform, and when a stored window is read. */
        public Named() {
            setName(name);
        }
    }

    @Test
    void aStoredWindowComesBackWithTheNameOfTheNewLanguage() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(stored)) {
            out.writeObject(new Named());
        }
        Named.name = "Comparison";
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored.toByteArray()))) {
            assertEquals("Comparison", ((Named) in.readObject()).getName());
        }
    }
}
