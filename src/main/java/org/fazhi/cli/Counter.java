package org.fazhi.cli;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Lease;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where the running dashboard executes read commands of other terminals on the same machine. */
@RestController
class Counter {
    private final Lease lease;
    private final Secret secret;

    Counter(Lease lease, Secret secret) {
        this.lease = lease;
        this.secret = secret;
    }

    @PostMapping(Errand.ADDRESS)
    Errand.Answer execute(
            @RequestBody Errand errand, @RequestHeader(Errand.SECRET) String shown, HttpServletRequest request)
            throws UnknownHostException {
        if (!fromHere(request) || !secret.is(shown)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(stream(results), stream(messages), Messages.in(Commands.language(errand.args())));
        int code = Commands.inside(terminal, lease, Path.of(errand.folder()))
                .execute(errand.args().toArray(String[]::new));
        return new Errand.Answer(
                code, results.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }

    private static boolean fromHere(HttpServletRequest request) throws UnknownHostException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                || request.getRemoteAddr().equals(request.getLocalAddr());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
