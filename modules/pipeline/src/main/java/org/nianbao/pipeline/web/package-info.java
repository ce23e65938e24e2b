/** Fetches the web addresses that a user named, and nothing else: no other part of the program uses a network. */
package org.nianbao.pipeline.web;
