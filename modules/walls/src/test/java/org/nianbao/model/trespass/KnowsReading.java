package org.nianbao.model.trespass;

import org.nianbao.reading.Document;

record KnowsReading(Document document) {}
