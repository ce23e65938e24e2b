package org.nianbao.pipeline.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** How near a host is, from the inside outwards; a page may lead on within its circle or outwards, never inwards. */
enum Circle {
    /** This computer. */
    LOOPBACK,
    /** The office's own network. */
    LOCAL,
    /** The internet, and whatever this computer cannot look up itself. */
    PUBLIC;

    private static final int UNIQUE_LOCAL_MASK = 0xFE;
    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int SHARED_FIRST = 100;
    private static final int SHARED_SECOND_MASK = 0xC0;
    private static final int SHARED_SECOND = 0x40;

    /** Looks up the addresses of a host. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** The innermost circle that one of the host's addresses is in. */
    static Circle of(String host, Names names) {
        Circle innermost = PUBLIC;
        try {
            for (InetAddress address : names.addresses(host)) {
                Circle circle = of(address);
                innermost = circle.compareTo(innermost) < 0 ? circle : innermost;
            }
        } catch (UnknownHostException behindAProxy) {
            return PUBLIC;
        }
        return innermost;
    }

    private static Circle of(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return LOOPBACK;
        }
        byte[] bytes = address.getAddress();
        boolean local = address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || address instanceof Inet6Address && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL
                || (bytes[0] & 0xFF) == SHARED_FIRST && (bytes[1] & SHARED_SECOND_MASK) == SHARED_SECOND;
        return local ? LOCAL : PUBLIC;
    }
}
