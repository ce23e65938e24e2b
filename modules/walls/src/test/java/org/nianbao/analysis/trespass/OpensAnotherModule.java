package org.nianbao.analysis.trespass;

import org.nianbao.model.trespass.internal.Hidden;

record OpensAnotherModule(Hidden hidden) {}
