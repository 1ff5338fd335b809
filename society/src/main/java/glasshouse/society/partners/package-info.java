/**
 * Which firms trade with each other: links from suppliers to customers, stored both ways, and in which years each of them
 * lives. May touch the kernel; knows nothing of what passes along a link, nor of what firms are.
 */
@NullMarked
package glasshouse.society.partners;

import org.jspecify.annotations.NullMarked;
