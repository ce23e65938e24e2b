package org.nianbao.pipeline.trespass;

import org.openide.util.RequestProcessor;

record AsksThePlatform(RequestProcessor processor) {}
