package glasshouse.engine.district;

import glasshouse.institution.contagion.Contagion;
import glasshouse.institution.lists.Lists;

/**
 * The room in which one thread puts subjects on lists and takes them off.
 *
 * @param evidence what lists read
 * @param out where lists write
 * @param contagionOut where contagion writes
 */
public record ListsRoom(Lists.Evidence evidence, Lists.Out out, Contagion.Out contagionOut) {}
