/** Runs before the platform's modules are loaded, so that the first word on the screen is in the right language. */
package org.nianbao.desktop.startup;
