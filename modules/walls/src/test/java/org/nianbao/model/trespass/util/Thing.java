package org.nianbao.model.trespass.util;

record Thing(String name) {}
