/** A script runs as one step, by the clock of the server, so that replicas need not agree on the time. */
export const takeSlotScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
local used = tonumber(redis.call('GET', KEYS[1]) or '0')
local held = redis.call('ZCARD', KEYS[2])
if used >= tonumber(ARGV[1]) or held >= tonumber(ARGV[2]) then
  return { 0, used, redis.call('PTTL', KEYS[1]), held }
end
redis.call('INCR', KEYS[1])
if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
redis.call('ZADD', KEYS[2], now + ARGV[4], ARGV[5])
if redis.call('PTTL', KEYS[2]) < tonumber(ARGV[4]) then redis.call('PEXPIRE', KEYS[2], ARGV[4]) end
return { 1, used + 1, redis.call('PTTL', KEYS[1]), held + 1 }
`;

export const takeAmountScript = `
local used = tonumber(redis.call('GET', KEYS[1]) or '0')
if used + ARGV[1] > tonumber(ARGV[2]) then return { 0, used, redis.call('PTTL', KEYS[1]) } end
used = redis.call('INCRBY', KEYS[1], ARGV[1])
if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
return { 1, used, redis.call('PTTL', KEYS[1]) }
`;
