"""What the formgrader's server loads, and what it leaves out."""

from pathlib import Path

from autograder.marking.formgrader.exchange import turn_off

c = get_config()  # noqa: F821  (Jupyter provides it)

c.ServerApp.jpserver_extensions = {
    "nbgrader.server_extensions.formgrader": True,
    "jupyter_server_mathjax": True,
    "notebook": True,  # shows a marked notebook as a whole
    # A page of the formgrader's needs none of these.
    "nbgrader.server_extensions.assignment_list": False,
    "nbgrader.server_extensions.course_list": False,
    "nbgrader.server_extensions.validate_assignment": False,
    "jupyter_lsp": False,
    "jupyter_server_terminals": False,
    "jupytext": False,
}
c.ServerApp.default_url = "/formgrader"
c.ServerApp.answer_yes = True  # one Ctrl-C ends it
c.ServerApp.terminals_enabled = False

# What learners wrote may be read here, not run: outside the sandbox no kernel is offered.
c.KernelSpecManager.allowed_kernelspecs = {"none"}
c.KernelSpecManager.ensure_native_kernel = False

c.ExchangeFactory.list = "autograder.marking.formgrader.exchange.NoExchange"
turn_off()

# Formulas by the MathJax that this server itself has.
c.HTMLExporter.extra_template_paths = [str(Path(__file__).with_name("templates"))]
