/*
 * Erlang A by hand: the yardstick the engine is held against.
 *
 * Poisson arrivals, one first-come-first-served queue, identical agents, exponential service with mean 1 and
 * exponential patience with mean 2. Plain good C and no more than that: a binary heap of events ordered by time,
 * patience timers that are left in the heap and ignored when they come up dead, exponentials by -log(u).
 *
 *   gcc -O2 -o erlang-a erlang-a.c -lm
 *   ./erlang-a CONTACTS SEED [AGENTS] [ARRIVALS_PER_MINUTE]
 *
 * Prints one line of JSON. Times are minutes; the run starts empty and ends when the last contact has left.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

static const double MEAN_SERVICE = 1.0;
static const double MEAN_PATIENCE = 2.0;
static const double WITHIN = 0.2;

/* ---- random numbers: xoshiro256+ (Blackman and Vigna), seeded by splitmix64 ---- */

static uint64_t state[4];

static void seed_generator(uint64_t seed) {
  for (int i = 0; i < 4; i++) {
    uint64_t z = (seed += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    state[i] = z ^ (z >> 31);
  }
}

static inline uint64_t next_word(void) {
  const uint64_t sum = state[0] + state[3], shifted = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= shifted;
  state[3] = (state[3] << 45) | (state[3] >> 19);
  return sum;
}

/* Uniform on (0, 1]: the logarithm of zero never comes up. */
static inline double exponential(double mean) {
  return -mean * log(((next_word() >> 11) + 1) * 0x1.0p-53);
}

/* ---- future events: a binary heap by time ---- */

enum { ARRIVAL = -2, END_OF_SERVICE = -1 }; /* any other subject is the contact whose patience runs out */

struct event {
  double at;
  int64_t subject;
};

static struct event *heap;
static size_t events, heap_room;

static void schedule(double at, int64_t subject) {
  if (events == heap_room) {
    heap_room = heap_room ? 2 * heap_room : 1024;
    heap = realloc(heap, heap_room * sizeof *heap);
    if (!heap) exit(1);
  }
  size_t hole = events++;
  while (hole > 0) {
    const size_t parent = (hole - 1) / 2;
    if (heap[parent].at <= at) break;
    heap[hole] = heap[parent];
    hole = parent;
  }
  heap[hole] = (struct event){at, subject};
}

static struct event next_event(void) {
  const struct event first = heap[0], last = heap[--events];
  size_t hole = 0;
  for (size_t child; (child = 2 * hole + 1) < events; hole = child) {
    if (child + 1 < events && heap[child + 1].at < heap[child].at) child++;
    if (heap[child].at >= last.at) break;
    heap[hole] = heap[child];
  }
  heap[hole] = last;
  return first;
}

/* ---- the waiting queue: a circle of contacts, oldest first ---- */

struct waiting {
  double since;
  int gone;
};

static struct waiting *queue;
static int64_t queue_room = 1024, head, tail; /* contacts head … tail-1 stand in line; slots are number mod room */

static int64_t join(double now) {
  if (tail - head == queue_room) {
    struct waiting *bigger = malloc(2 * queue_room * sizeof *bigger);
    if (!bigger) exit(1);
    for (int64_t i = head; i < tail; i++) bigger[i & (2 * queue_room - 1)] = queue[i & (queue_room - 1)];
    free(queue);
    queue = bigger;
    queue_room *= 2;
  }
  queue[tail & (queue_room - 1)] = (struct waiting){now, 0};
  return tail++;
}

static double user_seconds(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_utime.tv_sec + usage.ru_utime.tv_usec * 1e-6;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: erlang-a CONTACTS SEED [AGENTS] [ARRIVALS_PER_MINUTE]\n");
    return 2;
  }
  const long contacts = atol(argv[1]);
  const int agents = argc > 3 ? atoi(argv[3]) : 100;
  const double between_arrivals = 1 / (argc > 4 ? atof(argv[4]) : 98.0);
  seed_generator(strtoull(argv[2], NULL, 10));
  queue = malloc(queue_room * sizeof *queue);
  if (!queue) return 1;

  long arrived = 0, abandoned = 0, answered_within = 0;
  int idle = agents;
  double waited = 0, busy = 0, last_arrival = 0;

  const double started = user_seconds();
  schedule(exponential(between_arrivals), ARRIVAL);
  while (events > 0) {
    const struct event event = next_event();
    const double now = event.at;
    if (event.subject == ARRIVAL) {
      last_arrival = now;
      if (++arrived < contacts) schedule(now + exponential(between_arrivals), ARRIVAL);
      if (idle > 0) {
        const double service = exponential(MEAN_SERVICE);
        idle--;
        busy += service;
        answered_within++;
        schedule(now + service, END_OF_SERVICE);
      } else {
        schedule(now + exponential(MEAN_PATIENCE), join(now));
      }
    } else if (event.subject == END_OF_SERVICE) {
      while (head < tail && queue[head & (queue_room - 1)].gone) head++;
      if (head < tail) {
        const double service = exponential(MEAN_SERVICE);
        const double wait = now - queue[head++ & (queue_room - 1)].since;
        busy += service;
        waited += wait;
        if (wait <= WITHIN) answered_within++;
        schedule(now + service, END_OF_SERVICE);
      } else {
        idle++;
      }
    } else if (event.subject >= head) { /* otherwise the contact was answered: a dead timer */
      struct waiting *contact = &queue[event.subject & (queue_room - 1)];
      contact->gone = 1;
      waited += now - contact->since;
      abandoned++;
    }
  }
  const double spent = user_seconds() - started;

  printf("{\"contacts\":%ld,\"abandoned\":%.9f,\"meanWait\":%.9f,\"answeredWithin\":%.9f,\"occupancy\":%.9f,"
         "\"cpuSeconds\":%.6f}\n",
         arrived, (double)abandoned / arrived, waited / arrived, (double)answered_within / arrived,
         busy / (agents * last_arrival), spent);
  return 0;
}
