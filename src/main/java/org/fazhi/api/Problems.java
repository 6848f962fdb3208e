package org.fazhi.api;

import java.net.URI;
import org.fazhi.chart.Renderer;
import org.fazhi.query.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers trouble as problem+json (RFC 9457), with what would be allowed. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        boolean address = refused.word().equals("figure") || refused.word().equals("ending");
        HttpStatus status = address ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        ProblemDetail problem = problem(status, String.valueOf(refused.getMessage()));
        problem.setProperty("word", refused.word());
        problem.setProperty("value", refused.value());
        problem.setProperty("allowed", refused.allowed());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(Missing missing) {
        return answer(problem(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooMany many) {
        return later(problem(HttpStatus.TOO_MANY_REQUESTS, String.valueOf(many.getMessage())), many.seconds());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(Renderer.Busy busy) {
        return later(problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(busy.getMessage())), 5);
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ResponseEntity<ProblemDetail> later(ProblemDetail problem, long seconds) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
