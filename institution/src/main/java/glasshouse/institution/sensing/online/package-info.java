/** The internet as a channel: what is seen of what people do online, what is stopped, and what a VPN hides. No content is read. */
@NullMarked
package glasshouse.institution.sensing.online;

import org.jspecify.annotations.NullMarked;
