package org.nianbao.model.trespass;

import org.nianbao.model.trespass.internal.Hidden;

record OpensItself(Hidden hidden) {}
