package org.nianbao.model.trespass;

record Remembers(String name) {
    static int count;
}
