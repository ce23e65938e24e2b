package org.nianbao.pipeline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircleTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, LOOPBACK",
        "127.8.8.8, LOOPBACK",
        "0.0.0.0, LOOPBACK",
        "::1, LOOPBACK",
        "::ffff:127.0.0.1, LOOPBACK",
        "10.1.2.3, LOCAL",
        "172.16.0.1, LOCAL",
        "192.168.1.1, LOCAL",
        "169.254.169.254, LOCAL",
        "100.64.0.1, LOCAL",
        "fe80::1, LOCAL",
        "fd12:3456::1, LOCAL",
        "100.128.0.1, PUBLIC",
        "172.32.0.1, PUBLIC",
        "203.0.113.5, PUBLIC",
        "2001:db8::1, PUBLIC"
    })
    void anAddressIsInOneCircle(String address, Circle circle) {
        assertEquals(circle, Circle.of(address, InetAddress::getAllByName));
    }

    @Test
    void aHostIsInTheInnermostCircleOfItsAddresses() {
        assertEquals(Circle.LOCAL, Circle.of("www.example.cn", host ->
                new InetAddress[] {InetAddress.getByName("203.0.113.5"), InetAddress.getByName("10.0.0.1")}));
    }

    @Test
    void aHostThatOnlyAProxyKnowsIsPublic() {
        assertEquals(Circle.PUBLIC, Circle.of("www.example.cn", host -> {
            throw new UnknownHostException(host);
        }));
    }
}
