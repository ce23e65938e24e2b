package org.nianbao.model.trespass;

import org.jsoup.nodes.Element;

record UsesALibrary(Element element) {}
