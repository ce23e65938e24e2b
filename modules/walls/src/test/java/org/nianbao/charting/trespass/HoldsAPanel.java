package org.nianbao.charting.trespass;

import javax.swing.JPanel;

record HoldsAPanel(JPanel panel) {}
