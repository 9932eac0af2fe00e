/* The ordered pool: documents are coded on many threads and leave in the order in which they came.
 *
 * Jobs stand in a ring. The calling thread alone reads jobs into it and takes finished ones out, always the oldest; workers take the next job not yet begun. So next()
 * and done() need no locks of their own. Behind a long job others are finished and wait; FEW a thread may always do so, and up to MANY while all that are under way
 * hold less than HELD bytes. So memory is bounded however unequal the documents are, and a long one stops nobody. */
#include "base/base.h"

#include <pthread.h>
#include <stdlib.h>

enum { FEW = 4, MANY = 256, HELD = 8 << 20 };

typedef struct {
    void *job;
    size_t held;
    bool finished;
} place;

typedef struct {
    const tac_pool_jobs *jobs;
    pthread_mutex_t lock;
    pthread_cond_t filled, finished;
    place *ring;                    // (size)
    uint64_t size, few;
    uint64_t oldest, begun, newest; /* counts since the start: oldest <= begun <= newest <= oldest + size */
    size_t held;                    /* by the jobs in the ring */
    bool ended;                     /* no job comes any more */
} pool;

typedef struct {
    tac_worker worker;
    pthread_t thread;
} started;

static size_t bytes_of(const tac_pool_jobs *jobs, const void *job) { return jobs->bytes ? jobs->bytes(job) : 0; }

static void *worker_main(void *argument) {
    tac_worker *self = argument;
    pool *p = self->pool;
    pthread_mutex_lock(&p->lock);
    for (;;) {
        while (p->begun == p->newest && !p->ended) pthread_cond_wait(&p->filled, &p->lock);
        if (p->begun == p->newest) break;
        self->job = p->begun++;
        place *mine = &p->ring[self->job % p->size];
        pthread_mutex_unlock(&p->lock);
        p->jobs->work(p->jobs->context, self, mine->job);
        size_t held = bytes_of(p->jobs, mine->job);
        pthread_mutex_lock(&p->lock);
        p->held += held - mine->held;
        mine->held = held;
        mine->finished = true;
        pthread_cond_signal(&p->finished);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

bool tac_pool_turn(const tac_worker *worker) {
    pool *p = worker->pool;
    if (!p) return true; /* alone */
    pthread_mutex_lock(&p->lock);
    bool turn = p->oldest == worker->job;
    pthread_mutex_unlock(&p->lock);
    return turn;
}

static void run_alone(const tac_pool_jobs *jobs) {
    for (void *job; (job = jobs->next(jobs->context));) {
        jobs->work(jobs->context, &(tac_worker){0}, job);
        jobs->done(jobs->context, job);
    }
}

static void hand_out(pool *p, place *oldest) {
    pthread_mutex_unlock(&p->lock);
    p->jobs->done(p->jobs->context, oldest->job);
    pthread_mutex_lock(&p->lock);
    p->held -= oldest->held;
    p->oldest++; /* only now is it the next one's turn */
}

static void read_one(pool *p) {
    pthread_mutex_unlock(&p->lock);
    void *job = p->jobs->next(p->jobs->context);
    size_t held = job ? bytes_of(p->jobs, job) : 0;
    pthread_mutex_lock(&p->lock);
    p->held += held;
    if (job) p->ring[p->newest++ % p->size] = (place){job, held, false};
    else p->ended = true;
    if (job) pthread_cond_signal(&p->filled);
    else pthread_cond_broadcast(&p->filled);
}

/* The calling thread's part: hand out the oldest when it is finished, else read one more, else wait. */
static void feed(pool *p) {
    pthread_mutex_lock(&p->lock);
    while (p->oldest < p->newest || !p->ended) {
        place *oldest = &p->ring[p->oldest % p->size];
        uint64_t under_way = p->newest - p->oldest;
        if (under_way && oldest->finished) hand_out(p, oldest);
        else if (!p->ended && (under_way < p->few || (under_way < p->size && p->held < HELD))) read_one(p);
        else pthread_cond_wait(&p->finished, &p->lock);
    }
    pthread_mutex_unlock(&p->lock);
}

void tac_pool_run(int threads, const tac_pool_jobs *jobs) {
    if (threads <= 1) {
        run_alone(jobs);
        return;
    }
    pool p = {.jobs = jobs, .few = FEW * (uint64_t)threads};
    p.size = jobs->bytes && p.few < MANY ? MANY : p.few;
    started *workers = calloc((size_t)threads, sizeof *workers);
    p.ring = calloc(p.size, sizeof *p.ring);
    int n = 0;
    if (workers && p.ring) {
        pthread_mutex_init(&p.lock, NULL);
        pthread_cond_init(&p.filled, NULL);
        pthread_cond_init(&p.finished, NULL);
        for (; n < threads; n++) {
            workers[n].worker = (tac_worker){.pool = &p, .number = n};
            if (pthread_create(&workers[n].thread, NULL, worker_main, &workers[n].worker) != 0) break;
        }
        if (n > 0) feed(&p);
        for (int i = 0; i < n; i++) pthread_join(workers[i].thread, NULL);
        pthread_cond_destroy(&p.finished);
        pthread_cond_destroy(&p.filled);
        pthread_mutex_destroy(&p.lock);
    }
    free(workers);
    free(p.ring);
    if (n == 0) run_alone(jobs); /* a system that gives no threads still codes */
}
