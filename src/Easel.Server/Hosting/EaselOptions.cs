using System.ComponentModel.DataAnnotations;

namespace Easel.Server.Hosting;

/// <summary>Settings of the server, section <c>Easel</c>.</summary>
public sealed class EaselOptions
{
    /// <summary>Folder of the database and all other data, created at the first start.</summary>
    /// <value>Default <c>data</c>, relative to the working directory.</value>
    [Required]
    public string DataDirectory { get; set; } = "data";

    /// <summary>An API key in the Direct group that is created at start when it does not exist; null lets the first start make one up.</summary>
    /// <value>Default none. At least 20 characters, beginning with <c>sk-</c>.</value>
    [RegularExpression("^sk-[A-Za-z0-9_-]{17,200}$", ErrorMessage = "Easel:BootstrapKey must begin with 'sk-' and have 20 to 203 letters, digits, '-' or '_'.")]
    public string? BootstrapKey { get; set; }

    /// <summary>Pictures drawn at the same time. Each uses all cores, so more than a few only make all of them late.</summary>
    /// <value>Default 0: one for every four cores, at least one.</value>
    [Range(0, 64)]
    public int ConcurrentDrawings { get; set; }

    /// <summary>Requests that may wait for their turn; further ones are refused with 429.</summary>
    /// <value>Default 16.</value>
    [Range(0, 10_000)]
    public int QueueLength { get; set; } = 16;

    /// <summary>Whether the records of requests keep the prompt.</summary>
    /// <value>Default false.</value>
    public bool RecordPrompts { get; set; }

    /// <summary>Whether prompt and plan are stored in the metadata of pictures.</summary>
    /// <value>Default true.</value>
    public bool StorePromptInPictures { get; set; } = true;

    /// <summary>How long the result of a job can be fetched after its end.</summary>
    /// <value>Default one hour. One second to 30 days.</value>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan JobResultLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long the answer to a request with an <c>Idempotency-Key</c> is given again.</summary>
    /// <value>Default 24 hours. One second to 30 days.</value>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan IdempotencyLifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>A moderation policy in place of the one that comes with Easel; see <c>docs/moderation.md</c>. Read at start.</summary>
    /// <value>Default none.</value>
    public string? ModerationPolicy { get; set; }

    /// <summary>Whether <c>response_format: url</c>, which some clients always send, is accepted for gpt-image-2 as well.</summary>
    /// <value>Default false: only gpt-image-2-c returns addresses.</value>
    public bool AllowUrlForAllModels { get; set; }

    /// <summary>Largest body of an edit request, bytes. A larger one is refused with 413.</summary>
    /// <value>Default 900,000,000: sixteen images and a mask of almost 50 MB each.</value>
    [Range(1 << 20, long.MaxValue)]
    public long LargestEditBody { get; set; } = 900_000_000;

    /// <summary>Where callers reach this server, such as <c>https://images.example.org</c>: the beginning of the addresses of pictures.</summary>
    /// <value>Default none: scheme and host of the request. Behind a proxy that changes them, set this.</value>
    [RegularExpression(@"^https?://[^/?#\s@]+(/[^?#\s]*)?$", ErrorMessage = "Easel:PublicAddress must be an http or https address without user, query and fragment.")]
    public string? PublicAddress { get; set; }

    /// <summary>Seconds until the address of a picture expires and its file is removed.</summary>
    /// <value>Default 86,400: a day. At most a year.</value>
    [Range(1, 31_536_000)]
    public int UrlLifetimeSeconds { get; set; } = 86_400;

    /// <summary>Seconds between two clearings of expired and abandoned files.</summary>
    /// <value>Default 600.</value>
    [Range(1, 86_400)]
    public int FileSweepSeconds { get; set; } = 600;
}
