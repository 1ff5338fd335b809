/**
 * What a channel can see at all: where it covers, from which day, whom it looks for, and what reaches it through a VPN. Knows
 * no channel.
 */
@NullMarked
package glasshouse.institution.sensing.reach;

import org.jspecify.annotations.NullMarked;
