/**
 * The stored reports: {@link org.nianbao.archive.Archive} for reading, {@link org.nianbao.archive.WritableArchive} for
 * writing, and what goes in and comes out. {@code org.nianbao.archive.sqlite.Archives} opens archives that are files.
 */
package org.nianbao.archive;
