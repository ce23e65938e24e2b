/** Reads foreign files in processes of their own, which are stopped when a file takes too long or too much memory. */
package org.nianbao.reading.fence;
