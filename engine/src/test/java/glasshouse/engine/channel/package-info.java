/** Holds channels to their closed forms in small worlds: cameras, watch lists, the internet, phones. */
@org.jspecify.annotations.NullMarked
package glasshouse.engine.channel;
