/** A script runs as one step, by the clock of the server, so that replicas need not agree on the time. */
export const takeSlotsScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
local used = tonumber(redis.call('GET', KEYS[1]) or '0')
local held = redis.call('ZCARD', KEYS[2])
local take = tonumber(ARGV[5])
local slots = #ARGV - 5
if used + take > tonumber(ARGV[1]) or held + slots > tonumber(ARGV[2]) then
  return { 0, used, redis.call('PTTL', KEYS[1]), held }
end
if take > 0 then redis.call('INCRBY', KEYS[1], take) end
if take > 0 and redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
for slot = 6, #ARGV do redis.call('ZADD', KEYS[2], now + ARGV[4], ARGV[slot]) end
if slots > 0 and redis.call('PTTL', KEYS[2]) < tonumber(ARGV[4]) then redis.call('PEXPIRE', KEYS[2], ARGV[4]) end
return { 1, used + take, redis.call('PTTL', KEYS[1]), held + slots }
`;

export const takeAmountScript = `
local used = tonumber(redis.call('GET', KEYS[1]) or '0')
if used + ARGV[1] > tonumber(ARGV[2]) then return { 0, used, redis.call('PTTL', KEYS[1]) } end
used = redis.call('INCRBY', KEYS[1], ARGV[1])
if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
return { 1, used, redis.call('PTTL', KEYS[1]) }
`;
