package org.nianbao.model.trespass;

record Outer(String name) {
    record Impl(String name) {}
}
