package org.nianbao.model.trespass;

record TextHelper(String name) {}
