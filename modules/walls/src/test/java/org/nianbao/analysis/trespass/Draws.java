package org.nianbao.analysis.trespass;

import java.awt.Color;

record Draws(Color color) {}
