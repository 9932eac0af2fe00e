/* The ordered pool: documents are coded on many threads and leave in the order in which they came.
 *
 * Jobs stand in a ring of 4 * threads places. The calling thread alone reads jobs into it and takes finished ones out, always the oldest; workers take
 * the next job not yet begun. So memory is bounded however unequal the documents are, and next() and done() need no locks of their own. */
#include "base/base.h"

#include <pthread.h>
#include <stdlib.h>

typedef struct {
    void *job;
    bool finished;
} place;

typedef struct {
    const tac_pool_jobs *jobs;
    pthread_mutex_t lock;
    pthread_cond_t filled, finished;
    place *ring;                    // (size)
    uint64_t size;
    uint64_t oldest, begun, newest; /* counts since the start: oldest <= begun <= newest <= oldest + size */
    bool ended;                     /* no job comes any more */
} pool;

typedef struct {
    pool *pool;
    int number;
    pthread_t thread;
} worker;

static void *worker_main(void *argument) {
    worker *self = argument;
    pool *p = self->pool;
    pthread_mutex_lock(&p->lock);
    for (;;) {
        while (p->begun == p->newest && !p->ended) pthread_cond_wait(&p->filled, &p->lock);
        if (p->begun == p->newest) break;
        place *mine = &p->ring[p->begun++ % p->size];
        pthread_mutex_unlock(&p->lock);
        p->jobs->work(p->jobs->context, self->number, mine->job);
        pthread_mutex_lock(&p->lock);
        mine->finished = true;
        pthread_cond_signal(&p->finished);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

static void run_alone(const tac_pool_jobs *jobs) {
    for (void *job; (job = jobs->next(jobs->context));) {
        jobs->work(jobs->context, 0, job);
        jobs->done(jobs->context, job);
    }
}

/* The calling thread's part: hand out the oldest when it is finished, else read one more, else wait. */
static void feed(pool *p) {
    pthread_mutex_lock(&p->lock);
    while (p->oldest < p->newest || !p->ended) {
        place *oldest = &p->ring[p->oldest % p->size];
        if (p->oldest < p->newest && oldest->finished) {
            void *job = oldest->job;
            p->oldest++;
            pthread_mutex_unlock(&p->lock);
            p->jobs->done(p->jobs->context, job);
            pthread_mutex_lock(&p->lock);
        } else if (!p->ended && p->newest - p->oldest < p->size) {
            pthread_mutex_unlock(&p->lock);
            void *job = p->jobs->next(p->jobs->context);
            pthread_mutex_lock(&p->lock);
            if (job) p->ring[p->newest++ % p->size] = (place){job, false};
            else p->ended = true;
            if (job) pthread_cond_signal(&p->filled);
            else pthread_cond_broadcast(&p->filled);
        } else {
            pthread_cond_wait(&p->finished, &p->lock);
        }
    }
    pthread_mutex_unlock(&p->lock);
}

void tac_pool_run(int threads, const tac_pool_jobs *jobs) {
    if (threads <= 1) {
        run_alone(jobs);
        return;
    }
    pool p = {.jobs = jobs, .size = 4 * (uint64_t)threads};
    worker *workers = calloc((size_t)threads, sizeof *workers);
    p.ring = calloc(p.size, sizeof *p.ring);
    int started = 0;
    if (workers && p.ring) {
        pthread_mutex_init(&p.lock, NULL);
        pthread_cond_init(&p.filled, NULL);
        pthread_cond_init(&p.finished, NULL);
        for (; started < threads; started++) {
            workers[started] = (worker){.pool = &p, .number = started};
            if (pthread_create(&workers[started].thread, NULL, worker_main, &workers[started]) != 0) break;
        }
        if (started > 0) feed(&p);
        for (int i = 0; i < started; i++) pthread_join(workers[i].thread, NULL);
        pthread_cond_destroy(&p.finished);
        pthread_cond_destroy(&p.filled);
        pthread_mutex_destroy(&p.lock);
    }
    free(workers);
    free(p.ring);
    if (started == 0) run_alone(jobs); /* a system that gives no threads still codes */
}
