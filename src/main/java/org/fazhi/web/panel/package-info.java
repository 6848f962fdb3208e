/** A chart on a screen: with its words, its figures as a table and its picture as a file. */
@NullMarked
package org.fazhi.web.panel;

import org.jspecify.annotations.NullMarked;
