using System.Net;
using System.Text;

namespace Easel.Cli.Batch;

/// <summary>The index page of a batch: every picture with its prompt and a link to its report.</summary>
internal static class BatchIndex
{
    public static string Write(IEnumerable<BatchLine> lines)
    {
        var html = new StringBuilder("""
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Easel batch</title>
            <style>
            body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem; background: #f6f5f3; color: #222 }
            main { display: grid; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); gap: 1.2rem }
            figure { margin: 0; background: #fff; padding: .6rem; border-radius: 8px; box-shadow: 0 1px 3px #0002 }
            img { width: 100%; border-radius: 4px } figcaption { margin-top: .4rem }
            </style><main>

            """);
        foreach (BatchLine line in lines)
        {
            string id = WebUtility.HtmlEncode(line.Id);
            html.Append($"<figure><a href=\"{id}.png\"><img loading=\"lazy\" src=\"{id}.png\" alt=\"\"></a>")
                .Append($"<figcaption><a href=\"{id}.json\">{id}</a> {WebUtility.HtmlEncode(line.Prompt)}</figcaption></figure>\n");
        }

        return html.Append("</main></html>\n").ToString();
    }
}
