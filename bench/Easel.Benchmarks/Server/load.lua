-- Asks for one small picture over and over. EASEL_SIZE says its size: a wrong one is refused when the request is read. With EASEL_LOOK set,
-- every answer is looked at, which costs wrk some of its speed.
wrk.method = "POST"
wrk.headers["Authorization"] = "Bearer " .. os.getenv("EASEL_KEY")
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"model":"gpt-image-2","prompt":"a red ball","size":"' .. os.getenv("EASEL_SIZE") .. '","quality":"low"}'

local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init()
  full, retry = 0, 0
end

if os.getenv("EASEL_LOOK") then
  function response(status, headers)
    full = full + (status == 429 and 1 or 0)
    retry = retry + (headers["Retry-After"] and 1 or 0)
  end
end

function done(summary, latency)
  local full, retry, errors = 0, 0, summary.errors
  for _, thread in ipairs(threads) do
    full = full + thread:get("full")
    retry = retry + thread:get("retry")
  end
  local broken = errors.connect + errors.read + errors.write + errors.timeout
  print(string.format("result %d %d %d %d %d %d %d %d", summary.requests, errors.status, broken, full, retry,
    summary.duration, latency:percentile(50), latency:percentile(99)))
end
